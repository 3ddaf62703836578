/**
 * Headers that make a careless parser look at the same text again and again, by what is in them. Each is given
 * a length.
 *
 * @type {Record<string, (length: number) => string>}
 */
export const hostileHeaders = {
  '< < <': repeat('<'),
  '<a>; <a>;': repeat('<a>;'),
  ';;;;': (length) => `<a>${';'.repeat(length)}`,
  ',,,,': repeat(','),
  'spaces before a word': (length) => `<a>;${' '.repeat(length)}x`,
  'spaces between links': (length) => `<a>; rel=next${' '.repeat(length)}x`,
  'an unclosed quote': (length) => `<a>; rel="${'x'.repeat(length)}`,
  'unclosed quotes': repeat('<a>; rel="'),
  'quoted backslashes': (length) => `<a>; title="${'a\\"'.repeat(length / 3)}"; rel=next`,
  'thousands of links': (length) => numbered(length, (n) => `</${n}>; rel=r${n}, `),
  'links that leave their folder': (length) => numbered(length, (n) => `<../${n}>; rel=r${n}, `),
  'relations in one rel': (length) => `<a>; rel="${numbered(length, (n) => `r${n} `)}"`,
  'parameters of one link': (length) => `<a>; rel=next${numbered(length, (n) => `; p${n}`)}`,
  'titles that don’t decode': (length) => numbered(length, () => `<a>; title*=UTF-8''%FF, `),
  'a path that is nearly plain': (length) =>
    `<https://x.test${'/a'.repeat(length / 2)}^>; rel=next`,
  'a host that is nearly plain': (length) => `<https://${'a.'.repeat(length / 2)}^>; rel=next`,
}

/** @param {string} part */
function repeat(part) {
  return (/** @type {number} */ length) => part.repeat(length / part.length)
}

/**
 * @param {number} length
 * @param {(number: number) => string} part
 */
function numbered(length, part) {
  let text = ''
  for (let number = 0; text.length < length; number += 1) text += part(number)
  return text
}
