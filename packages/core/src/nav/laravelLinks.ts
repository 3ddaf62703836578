/** An entry of a Laravel paginator's `links`, or of `meta.links` of an API resource. */
export interface LaravelLink {
  readonly url: string | null
  /** Server-made text, in any language, possibly with HTML entities. Never shown, and nothing is decided by it but a last resort: the page number. */
  readonly label: string | number
  readonly active: boolean
  /** Since Laravel 12.23. Gaps don't have it. */
  readonly page?: number | null
}

export interface LaravelPages {
  /** The page that the server marks as active; `null` beyond the end, where it marks none. */
  readonly page: number | null
  /** The highest page number that is listed. */
  readonly pageCount: number | null
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  /** The pages and gaps in the server's own order. */
  readonly items: readonly (
    | { readonly type: 'page'; readonly page: number }
    | { readonly type: 'gap'; readonly from: number; readonly to: number }
  )[]
}

/**
 * Reads the `links` of a Laravel paginator: where we are, and which pages and gaps the server lists.
 *
 * The first entry is Previous and the last is Next, whatever their labels say. A gap that hides a single
 * page becomes that page. Entries that make no sense, or go back, are left out; nothing throws.
 *
 * @example
 * laravelPages(body.links)
 * // { page: 1, pageCount: 118, hasPrevious: false, hasNext: true,
 * //   items: [{ type: 'page', page: 1 }, …, { type: 'gap', from: 11, to: 116 }, …] }
 */
export function laravelPages(links: readonly LaravelLink[]): LaravelPages {
  const listed = links.slice(1, -1)
  const numbers = listed.map((link) => (isGap(link) ? null : pageNumber(link)))
  const items: LaravelPages['items'][number][] = []
  let hidesPages = false
  let last = 0
  for (const [index, page] of numbers.entries()) {
    if (page === null) hidesPages ||= isGap(listed[index])
    else if (page > last) {
      if (hidesPages) items.push(...gap(last + 1, page - 1))
      items.push({ type: 'page', page })
      hidesPages = false
      last = page
    }
  }
  const active = listed.findIndex((link) => link.active)
  return {
    page: numbers[active] ?? null,
    pageCount: last > 0 ? last : null,
    hasPrevious: links.length > 1 && Boolean(links[0]?.url),
    hasNext: links.length > 1 && Boolean(links.at(-1)?.url),
    items,
  }
}

const isGap = (link: LaravelLink | undefined): boolean => !link?.url && !link?.active

function gap(from: number, to: number): LaravelPages['items'] {
  if (from > to) return []
  return from === to ? [{ type: 'page', page: from }] : [{ type: 'gap', from, to }]
}

/** `page` came with Laravel 12.23, the label was an integer before 8.29; the query holds the number in all of them. */
function pageNumber(link: LaravelLink): number | null {
  const [, query = ''] = (link.url ?? '').split('#', 1).join('').split('?')
  const asked = new URLSearchParams(query)
  const digits = /^\D*(\d+)\D*$/.exec(String(link.label))?.[1]
  return (
    wholePage(link.page) ??
    wholePage(asked.get('page[number]') ?? asked.get('page')) ??
    wholePage(digits)
  )
}

function wholePage(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null
  const page = Number(value)
  return Number.isSafeInteger(page) && page >= 1 ? page : null
}
