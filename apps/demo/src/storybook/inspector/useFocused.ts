import { useEffect, useState, type RefObject } from 'react'

import { describeElement, type DescribedElement } from './describeElement.ts'

/** The focused element inside of another one, by role and name; `null` = the focus is elsewhere. */
export function useFocused(root: RefObject<HTMLElement | null>): DescribedElement | null {
  const [focused, setFocused] = useState<DescribedElement | null>(null)
  useEffect(() => {
    const element = root.current
    const look = (): void => {
      const active = document.activeElement
      setFocused(active && element?.contains(active) ? describeElement(active) : null)
    }
    // Where the focused element is taken out of the document, nobody is told but by the missing one.
    const observer = new MutationObserver(look)
    if (element) observer.observe(element, { subtree: true, childList: true, attributes: true })
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', look)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', look)
    }
  }, [root])
  return focused
}
