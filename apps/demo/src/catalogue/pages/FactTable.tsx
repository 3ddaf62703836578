import './pages.css'

import type { ReactNode } from 'react'

/** A table of facts; the first cell of a row names it. */
export function FactTable({
  caption,
  head,
  widths = [],
  rows,
}: {
  caption: string
  head: readonly string[]
  /** How wide the columns are, as CSS writes it. @default as their text needs */
  widths?: readonly (string | undefined)[] | undefined
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}) {
  return (
    <div className="facts">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, index) => (
              <th key={name} scope="col" style={{ inlineSize: widths[index] }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
