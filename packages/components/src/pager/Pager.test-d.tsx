import type { CursorNav, LaravelLink, NumberedNav, PageNav } from '@paginated-query/core'

import { Pager } from './Pager.tsx'

declare const nav: PageNav, numbered: NumberedNav, cursor: CursorNav
declare const links: LaravelLink[]
const go = (page: number): void => void page
const href = (page: number): string => `?page=${page}`

/** Exactly one position, and at least one way to move. */
export const pagers = (
  <>
    <Pager nav={nav} />
    <Pager nav={numbered} aria-label="Projects" slots={9} />
    <Pager nav={cursor} id="pager" locale="de" messages={{ nextPage: 'Nächste Seite' }} />
    <Pager links={links} onPageChange={go} />
    <Pager links={links} hrefFor={href} />
    <Pager page={2} pageCount={null} onPageChange={go} hrefFor={href} />
    {/* @ts-expect-error links alone can't move */}
    <Pager links={links} />
    {/* @ts-expect-error two positions */}
    <Pager nav={nav} links={links} onPageChange={go} />
    {/* @ts-expect-error two positions */}
    <Pager nav={nav} page={1} pageCount={2} />
    {/* @ts-expect-error two positions */}
    <Pager links={links} page={1} pageCount={2} onPageChange={go} />
    {/* @ts-expect-error no way to move */}
    <Pager page={1} pageCount={2} />
    {/* @ts-expect-error the nav moves by itself */}
    <Pager nav={nav} onPageChange={go} />
    {/* @ts-expect-error a page needs its number */}
    <Pager.Page />
  </>
)
