/** What a person reads off the numbers of a pager: `1 2 [3] … 118`. */
export const drawing = (container: ParentNode): string =>
  [...container.querySelectorAll('li > *')]
    .map((each) => {
      const text = each.hasAttribute('data-gap') ? '…' : each.textContent
      return each.hasAttribute('aria-current') ? `[${text}]` : text
    })
    .join(' ')
