/** An element as a screen reader names it: role and name. */
export interface DescribedElement {
  readonly role: string
  readonly name: string
}

/**
 * Role and name of an element, for the eye of a developer.
 *
 * It knows what our components and plain controls use, not the whole of the accessible name computation;
 * the browser's own accessibility pane does.
 *
 * @example
 * describeElement(nextButton)   // { role: 'button', name: 'Next page' }
 */
export function describeElement(element: Element): DescribedElement {
  return { role: roleOf(element), name: nameOf(element).replace(/\s+/g, ' ').trim() }
}

const roles: Readonly<Record<string, string>> = {
  a: 'link',
  article: 'article',
  button: 'button',
  select: 'combobox',
  textarea: 'textbox',
  input: 'textbox',
  summary: 'button',
}

function roleOf(element: Element): string {
  const { localName } = element
  if (element instanceof HTMLInputElement && element.type !== 'text') return element.type
  return element.getAttribute('role') ?? roles[localName] ?? localName
}

function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  if (labelled.length > 0) {
    return labelled.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  }
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  if ('labels' in element && element.labels instanceof NodeList && element.labels.length > 0) {
    return [...element.labels].map(heardText).join(' ')
  }
  return heardText(element)
}

/** Text without what is hidden from screen readers. */
function heardText(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ''
  if (node instanceof HTMLSelectElement) return ''
  return [...node.childNodes].map(heardText).join('')
}
