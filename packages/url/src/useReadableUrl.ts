'use client'
import { parseAsString, useQueryStates, type SingleParserBuilder } from 'nuqs'
import { useEffect, useMemo } from 'react'

import { searchChanged } from './useSearch.ts'

/**
 * Takes away what the address bar says and nobody understands, in place of its history entry: it shall say what is on
 * screen, and be passed on as such. A cursor beside page 1 is of no page.
 */
export function useReadableUrl(
  // oxlint-disable-next-line typescript/no-explicit-any -- each has a value type of its own
  parsers: Readonly<Record<string, SingleParserBuilder<any>>>,
  urlKeys: Record<string, string>,
): void {
  const texts = useMemo(
    () => Object.fromEntries(Object.keys(parsers).map((name) => [name, parseAsString])),
    [parsers],
  )
  const [said, say] = useQueryStates(texts, { urlKeys, history: 'replace' })
  const page = said['page'] as unknown
  const isFirst = ((typeof page === 'string' ? parsers['page']?.parse(page) : page) ?? 1) === 1
  const unread = Object.entries(said as Record<string, unknown>)
    .filter(([name, text]) => {
      // What this app wrote, nuqs hands over as the value that it wrote.
      if (typeof text !== 'string') return false
      return !isRead(parsers[name], text) || (name === 'cursor' && isFirst)
    })
    .map(([name]) => name)
    .join()
  useEffect(() => {
    if (unread === '') return
    void say(Object.fromEntries(unread.split(',').map((name) => [name, null]))).then(searchChanged)
  }, [unread, say])
}

/** A parser may throw, at a text that a person wrote: for nuqs that is not there, too. */
function isRead(parser: { parse: (text: string) => unknown } | undefined, text: string): boolean {
  try {
    return parser?.parse(text) !== null
  } catch {
    return false
  }
}
