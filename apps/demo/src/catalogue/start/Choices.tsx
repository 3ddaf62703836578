import { FactTable } from '../pages/FactTable.tsx'

const choices: readonly (readonly [have: string, use: string, seen: string])[] = [
  [
    'An API that counts its pages: in headers, fields, offsets or ranges',
    'const { nav } = usePaginatedQuery(list)\n<PaginationBar nav={nav} />',
    'a-hook-counts-the-pages',
  ],
  [
    'An API with a cursor, or a link to the next page',
    'const { nav } = usePaginatedQuery(list)\n<Pager nav={nav} />',
    'a-cursor-leads-on',
  ],
  ['A table', '<PaginatedTable nav={nav} … />', 'it-is-a-table'],
  [
    'People who scroll',
    'const { feed } = useInfinitePaginatedQuery(list)\n<InfiniteList feed={feed} … />',
    'people-scroll',
  ],
  [
    'Pages that you load yourself, and how many there are',
    '<Pager page={page} pageCount={118} onPageChange={setPage} />',
    'you-load-pages-yourself',
  ],
  [
    'The same, and nobody counts',
    '<Pager page={page} pageCount={null} onPageChange={setPage} />',
    'nobody-counts',
  ],
  [
    'The page in the address, or a server that renders',
    '<Pager page={page} pageCount={118} hrefFor={addressOf} />',
    'the-page-is-in-the-address',
  ],
  [
    'The links of Laravel’s paginator',
    '<Pager links={links} onPageChange={goTo} />',
    'laravel-lists-its-links',
  ],
  [
    'A design system of your own',
    'const { items, controlProps } = usePager({ nav })',
    'you-have-a-design-system',
  ],
]

/** What to use for what one has; each leads to its example further down the page. */
export function Choices() {
  return (
    <FactTable
      caption="What you have decides"
      head={['What you have', 'What you use', 'Example']}
      widths={['16rem', undefined, '6rem']}
      rows={choices.map(([have, use, seen]) => ({
        key: seen,
        cells: [
          have,
          <pre key="use">{use}</pre>,
          <a key="seen" href={`#${seen}`}>
            See it
          </a>,
        ],
      }))}
    />
  )
}
