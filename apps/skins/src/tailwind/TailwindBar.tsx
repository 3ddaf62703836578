import { PageJump, PageSizeSelect, PageStatus } from '@paginated-query/components'
import type { PageNav } from '@paginated-query/core'

import { field } from './classes.ts'
import { TailwindPager } from './TailwindPager.tsx'

/** Status, size, jump and pager: each of them ours, put together and styled here. */
export function TailwindBar({ nav }: { nav: PageNav }) {
  return (
    <div className="flex flex-col gap-3">
      <TailwindPager nav={nav} />
      <div className="flex flex-wrap items-center justify-center gap-x-6 gap-y-2 text-sm">
        <PageStatus nav={nav} className="text-muted-foreground flex items-center gap-2" />
        {/* Without our stylesheet the select keeps its own arrow. */}
        <PageSizeSelect.Root
          nav={nav}
          className="flex items-center gap-2 [&_[data-pq=chevron]]:hidden"
        >
          <PageSizeSelect.Label />
          <PageSizeSelect.Field className={`${field} bg-background`} />
          <PageSizeSelect.Note className="text-destructive" />
        </PageSizeSelect.Root>
        <PageJump.Root nav={nav} className="flex items-center gap-2">
          <PageJump.Label />
          <PageJump.Field className={field} placeholder="" />
          <PageJump.Error className="text-destructive" />
        </PageJump.Root>
      </div>
    </div>
  )
}
