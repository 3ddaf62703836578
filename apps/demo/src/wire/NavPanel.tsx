import type { PageNav } from '@paginated-query/core'

/** What the hook made of the answer: the same words for every API. */
export function NavPanel({ nav }: { nav: PageNav }) {
  const { kind, page, range, total, pageSize, hasPrevious, hasNext } = nav
  const pageCount = nav.kind === 'numbered' ? { pageCount: nav.pageCount } : {}
  const facts = { kind, page, ...pageCount, pageSize, range, total, hasPrevious, hasNext }
  return (
    <details className="wire">
      <summary>
        <span className="wire-title">As the hook gives it</span>
        <span className="wire-took">nav</span>
      </summary>
      {/* What overflows must be reachable by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label="The nav">
        {Object.entries(facts)
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
          .join('\n')}
      </pre>
    </details>
  )
}
