import { Pager } from '@paginated-query/components'
import type { PageNav } from '@paginated-query/core'

import { control } from './classes.ts'

/** Our parts, shadcn's looks. Slots are as wide as the widest number, so Next stands still. */
export function TailwindPager({ nav }: { nav: PageNav }) {
  return (
    <Pager.Root
      nav={nav}
      className="@container mx-auto flex w-full items-center justify-center gap-1"
    >
      <Pager.Previous className={control}>
        <Chevron />
        <span className="hidden @xl:inline">Previous</span>
      </Pager.Previous>
      <Pager.List className="hidden flex-row items-center gap-1 @lg:flex">
        {(item) =>
          item.type === 'page' ? (
            <Pager.Page page={item.page} className={`${control} ${slot}`} />
          ) : (
            <Pager.Gap
              from={item.from}
              to={item.to}
              className={`text-muted-foreground inline-flex h-9 items-center justify-center text-sm font-medium tabular-nums ${slot}`}
            />
          )
        }
      </Pager.List>
      <Pager.Label className="px-2 text-sm tabular-nums [--pq-compact:inline-flex] @lg:[--pq-compact:none]" />
      <Pager.Next className={control}>
        <span className="hidden @xl:inline">Next</span>
        <Chevron className="rotate-180" />
      </Pager.Next>
    </Pager.Root>
  )
}

const slot = 'w-[max(2.25rem,calc(var(--pq-widest)*1ch+1.5rem))]'

function Chevron({ className = '' }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`size-4 fill-none stroke-current stroke-[1.5] rtl:-scale-x-100 ${className}`}
    >
      <path d="M10 4 6 8l4 4" />
    </svg>
  )
}
