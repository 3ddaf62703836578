/**
 * Prints a table that reads well on the screen and is Markdown as well: ready to paste.
 *
 * @param {readonly string[]} head the first column is text, the others are figures
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? ''
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join(' | ')} |`
  const rule = `| ${widths
    .map((width, column) =>
      column === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(2, width - 1))}:`,
    )
    .join(' | ')} |`

  console.log(['', line(head), rule, ...rows.map(line)].join('\n'))
}
