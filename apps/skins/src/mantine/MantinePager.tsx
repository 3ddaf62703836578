import './MantinePager.css'

import { Box, Group, Pagination, VisuallyHidden } from '@mantine/core'
import { usePager, type PagerModel, type PagerSlot } from '@paginated-query/components'
import type { PageNav } from '@paginated-query/core'
import { createElement } from 'react'

/** Mantine's controls, moved by our function. */
export function MantinePager({ nav }: { nav: PageNav }) {
  const pager = usePager({ nav })
  if (!pager.hasPages) return null
  return (
    // The root gives its controls their looks; which pages there are, it needn't know.
    <Pagination.Root
      total={pager.pageCount ?? 1}
      className="MantinePager"
      renderRoot={(props) => <nav {...pager.rootProps} {...props} />}
    >
      <Group gap={8} justify="center" wrap="nowrap">
        <Control pager={pager} to="previous" />
        <Box component="ul" className="MantinePager-list">
          {pager.items.map((item, index) => (
            <li key={item.type === 'page' ? item.page : `gap ${index}`}>
              {item.type === 'page' ? (
                <Control pager={pager} to={item.page} />
              ) : (
                <>
                  <Pagination.Dots aria-hidden="true" style={slotOf(pager)} />
                  <VisuallyHidden>{pager.gapText(item)}</VisuallyHidden>
                </>
              )}
            </li>
          ))}
        </Box>
        <Label pager={pager} />
        <Control pager={pager} to="next" />
      </Group>
    </Pagination.Root>
  )
}

/** Where the numbers have no room, or there are none. */
function Label({ pager: { items, label } }: { pager: PagerModel }) {
  if (!label) return null
  if (items.length === 0) return <span aria-current="page">{label.shown}</span>
  return (
    <span className="MantinePager-label">
      <span aria-hidden="true">{label.shown}</span>
      <VisuallyHidden>{label.spoken}</VisuallyHidden>
    </span>
  )
}

/** `disabled` would take the focus away at the end of the list; Mantine's looks go by `data-disabled` as well. */
function Control({ pager, to }: { pager: PagerModel; to: PagerSlot }) {
  const props = pager.controlProps(to)
  const isPage = typeof to === 'number'
  return (
    <Pagination.Control
      active={props['data-current'] !== undefined}
      withPadding={isPage}
      style={isPage ? slotOf(pager) : undefined}
      // A link where pages have addresses: the control itself is typed as a button.
      renderRoot={(own) => createElement(pager.element, { ...own, ...props })}
    >
      {isPage ? pager.write(to) : <Chevron to={to} />}
    </Pagination.Control>
  )
}

/** As wide as the widest number, so that Next stands still. */
const slotOf = ({ widest }: PagerModel) => ({
  width: `max(2rem, calc(${widest}ch + 1.25rem))`,
  fontVariantNumeric: 'tabular-nums',
})

/** Mantine's icons aren't exported. */
function Chevron({ to }: { to: string }) {
  return (
    <svg
      aria-hidden="true"
      className="mantine-rotate-rtl"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
    >
      <path d={to === 'next' ? 'm6 4 4 4-4 4' : 'M10 4 6 8l4 4'} />
    </svg>
  )
}
