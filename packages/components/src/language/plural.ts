/**
 * Writes a count with the form of the word that goes with it: `#` stands for the number.
 *
 * A form that is left out is `other`.
 *
 * @example
 * const rows = plural('en', { one: '# row', other: '# rows' })
 * rows(1, '1')          // '1 row'
 * rows(3531, '3,531')   // '3,531 rows'
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function plural(
  locale: string,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): (count: number, written: string) => string {
  let rules: Intl.PluralRules | undefined
  return (count, written) => {
    // Made when it is first needed, so that importing a language costs nothing.
    rules ??= new Intl.PluralRules(locale)
    return (forms[rules.select(count)] ?? forms.other).replace('#', written)
  }
}
