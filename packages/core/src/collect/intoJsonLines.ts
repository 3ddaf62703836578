import type { Collector } from './collector.ts'

/**
 * Collects rows as JSON lines, one row each. Only the text is kept.
 *
 * @param write What is written of a row; `undefined` leaves it out. @default the row
 * @example
 * const lines = intoJsonLines<{ id: number }>()
 * lines.add([{ id: 1 }, { id: 2 }])
 * await lines.finish().text()   // '{"id":1}\n{"id":2}\n'
 * @see https://jsonlines.org
 */
export function intoJsonLines<TItem>(
  write: (item: TItem) => unknown = (item) => item,
): Collector<TItem, Blob> {
  const parts: string[] = []
  return {
    add: (items) =>
      void parts.push(
        items
          .map((item) => JSON.stringify(write(item)) as string | undefined)
          .map((line) => (line === undefined ? '' : `${line}\n`))
          .join(''),
      ),
    finish: () => new Blob(parts, { type: 'application/jsonl' }),
  }
}
