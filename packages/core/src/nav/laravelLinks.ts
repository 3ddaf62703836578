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
  const items: LaravelPages['items'][number][] = []
  let active: { readonly page: number | null } | null = null
  let hidesPages = false
  let last = 0
  for (const link of links.slice(1, -1)) {
    const isGap = !link.url && !link.active
    const page = isGap ? null : pageNumber(link)
    if (link.active) active ??= { page }
    if (page === null) hidesPages ||= isGap
    else if (page > last) {
      const from = last + 1
      const to = page - 1
      if (hidesPages && from < to) items.push({ type: 'gap', from, to })
      if (hidesPages && from === to) items.push({ type: 'page', page: to })
      items.push({ type: 'page', page })
      hidesPages = false
      last = page
    }
  }
  const isList = links.length > 1
  return {
    page: active?.page ?? null,
    pageCount: last || null,
    hasPrevious: isList && Boolean(links[0]?.url),
    hasNext: isList && Boolean(links.at(-1)?.url),
    items,
  }
}

/** `page` came with Laravel 12.23, the label was an integer before 8.29; the query holds the number in all of them. */
function pageNumber({ url, label, page }: LaravelLink): number | null {
  const asked = new URLSearchParams(/^[^#?]*\?([^#]*)/.exec(url ?? '')?.[1])
  return (
    wholePage(page) ??
    wholePage(asked.get('page[number]') ?? asked.get('page')) ??
    wholePage(/^\D*(\d+)\D*$/.exec(String(label))?.[1])
  )
}

function wholePage(value: unknown): number | null {
  const page = Number(value)
  return Number.isSafeInteger(page) && page > 0 ? page : null
}
