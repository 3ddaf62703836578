import { useEffect, useState, type RefObject } from 'react'

import { liveRegionOf, mannerOf, type Manner } from './liveRegion.ts'

/** What a live region said. */
export interface Announcement {
  readonly id: number
  readonly at: Date
  readonly manner: Manner
  readonly text: string
}

/**
 * What the live regions inside of an element say from now on, newest first; the latest twelve.
 *
 * A polite region that arrives with its words stays silent, as it does in screen readers; an alert doesn't.
 */
export function useAnnouncements(
  root: RefObject<HTMLElement | null>,
): readonly [readonly Announcement[], () => void] {
  const [said, setSaid] = useState<readonly Announcement[]>([])
  useEffect(() => {
    const element = root.current
    if (!element) return
    const last = new WeakMap<Element, string>()
    for (const region of element.querySelectorAll('*')) {
      if (liveRegionOf(region) === region) last.set(region, textOf(region))
    }
    let id = 0
    const observer = new MutationObserver((records) => {
      for (const region of regionsOf(records)) {
        const manner = mannerOf(region)
        const text = textOf(region)
        const isNew = !last.has(region)
        if (last.get(region) === text) continue
        last.set(region, text)
        if (text === '' || manner === null || (isNew && manner === 'polite')) continue
        id += 1
        const announcement = { id, at: new Date(), manner, text }
        setSaid((before) => [announcement, ...before].slice(0, 12))
      }
    })
    observer.observe(element, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [root])
  return [said, () => setSaid([])]
}

const textOf = (region: Element): string => (region.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The regions that something happened in, each once. */
function regionsOf(records: readonly MutationRecord[]): Set<Element> {
  const changed = records.flatMap(({ target, addedNodes }) => [target, ...addedNodes])
  const elements = changed.map((node) => (node instanceof Element ? node : node.parentElement))
  const inside = elements.flatMap((element) => [...(element?.querySelectorAll('*') ?? [])])
  return new Set(
    [...elements, ...inside]
      .map((element) => liveRegionOf(element))
      .filter((region) => region !== null),
  )
}
