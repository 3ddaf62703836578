import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, useLayoutEffect, type JSX } from 'react'

import { useInfinitePaginatedQuery } from '../../list/useInfinitePaginatedQuery.ts'
import { usePaginatedQuery } from '../../pages/usePaginatedQuery.ts'
import type { SoakSource } from './loadLog.ts'
import type { Setup } from './setup.ts'
import type { EndlessSlot, PagesSlot, Slot } from './slot.ts'

interface Shared {
  readonly sourceOf: (slot: Slot) => SoakSource
  readonly options: { readonly staleTime: number; readonly gcTime: number }
  /** What only a list that grows is told. */
  readonly growing: Pick<Setup, 'refresh' | 'keepPages'>
}

/** The app of a soak: whatever is mounted, on one client. */
export function Screen(
  props: Shared & { client: QueryClient; isStrict: boolean; slots: readonly Slot[] },
): JSX.Element {
  const { client, isStrict, slots, ...shared } = props
  const app = (
    <QueryClientProvider client={client}>
      {slots
        .filter((slot) => slot.isMounted)
        .map((slot) =>
          slot.kind === 'pages' ? (
            <Pages key={slot.id} slot={slot} {...shared} />
          ) : (
            <Endless key={slot.id} slot={slot} {...shared} />
          ),
        )}
    </QueryClientProvider>
  )
  return isStrict ? <StrictMode>{app}</StrictMode> : app
}

// What was drawn is what counts, not what React threw away.
function Pages({ slot, sourceOf, options }: Shared & { slot: PagesSlot }): null {
  const list = usePaginatedQuery(sourceOf(slot), { ...options, pageSize: slot.pageSize })
  useLayoutEffect(() => slot.draw(list))
  return null
}

function Endless({ slot, sourceOf, options, growing }: Shared & { slot: EndlessSlot }): null {
  const { pageSize } = slot
  const list = useInfinitePaginatedQuery(sourceOf(slot), { ...options, ...growing, pageSize })
  useLayoutEffect(() => slot.draw(list))
  return null
}
