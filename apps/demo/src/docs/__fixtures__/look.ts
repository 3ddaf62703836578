/**
 * What a person sees, in one line: texts, `[buttons]`, and of a list its first row and its last.
 *
 * @example
 * look(container)   // 'Project 1 … Project 30  1–30 of 3,531  [Next]'
 */
export function look(container: Element): string {
  return [...container.children].map(partOf).filter(Boolean).join('  ')
}

function partOf(part: Element): string {
  if (part.matches('nav')) return `‹ ${pagesIn(part)} ›`
  if (part.matches('ul, ol')) return rowsIn(part)
  if (part.matches('button')) return `[${part.textContent}]`
  // What is only said aloud is on screen, too.
  if (part.matches('output')) return ''
  return part.childElementCount > 0 && !hasText(part) ? look(part) : textIn(part)
}

const textIn = (part: Element): string =>
  [...part.childNodes]
    .map((node) => (node instanceof Element ? ` ${partOf(node)}` : node.textContent))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const hasText = (part: Element): boolean =>
  [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())

function rowsIn(list: Element): string {
  const rows = [...list.children].map(({ textContent }) => textContent)
  return rows.length > 2 ? `${rows[0]} … ${rows.at(-1)}` : rows.join(', ') || 'no rows'
}

const pagesIn = (pager: Element): string =>
  [...pager.querySelectorAll('li')]
    .map(({ firstElementChild: each }) => {
      const text = each?.hasAttribute('data-gap') ? '…' : (each?.textContent ?? '')
      return each?.hasAttribute('aria-current') ? `[${text}]` : text
    })
    .join(' ')
