const tabStops = 'a[href],button,input,select,textarea,summary,[contenteditable=true],[tabindex]'

/**
 * Moves the focus to the next tab stop after an element, or to the one before it, skipping what is inside.
 *
 * @example
 * focusAround(feedElement, 'after')   // true: "Load more" has the focus
 */
export function focusAround(element: Element, side: 'before' | 'after'): boolean {
  const wanted =
    side === 'after' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const stops = [...element.ownerDocument.querySelectorAll<HTMLElement>(tabStops)].filter(
    (stop) =>
      stop.tabIndex >= 0 &&
      !stop.matches(':disabled') &&
      !element.contains(stop) &&
      !stop.contains(element) &&
      stop.checkVisibility() &&
      (element.compareDocumentPosition(stop) & wanted) !== 0,
  )
  const stop = side === 'after' ? stops[0] : stops.at(-1)
  stop?.focus()
  return stop !== undefined
}
