import Box from '@mui/material/Box'
import PaginationItem, { paginationItemClasses } from '@mui/material/PaginationItem'
import { visuallyHidden } from '@mui/utils'
import { usePager, type PagerModel, type PagerSlot } from '@paginated-query/components'
import type { PageNav } from '@paginated-query/core'

/** MUI's items, moved by our function. */
export function MuiPager({ nav }: { nav: PageNav }) {
  const pager = usePager({ nav })
  if (!pager.hasPages) return null
  return (
    <Box
      component="nav"
      {...pager.rootProps}
      sx={{
        display: 'flex',
        justifyContent: 'center',
        alignItems: 'center',
        containerType: 'inline-size',
      }}
    >
      <Item pager={pager} to="previous" />
      <Box
        component="ul"
        sx={{ display: 'none', p: 0, m: 0, listStyle: 'none', [roomy]: { display: 'flex' } }}
      >
        {pager.items.map((item, index) => (
          <Box
            component="li"
            key={item.type === 'page' ? item.page : `gap ${index}`}
            sx={slotOf(pager)}
          >
            {item.type === 'page' ? (
              <Item pager={pager} to={item.page} />
            ) : (
              <>
                <span aria-hidden="true">
                  <PaginationItem type="start-ellipsis" />
                </span>
                <span style={visuallyHidden}>{pager.gapText(item)}</span>
              </>
            )}
          </Box>
        ))}
      </Box>
      <Label pager={pager} />
      <Item pager={pager} to="next" />
    </Box>
  )
}

/** Where the numbers have no room, or there are none. */
function Label({ pager: { items, label } }: { pager: PagerModel }) {
  if (!label) return null
  if (items.length === 0) return <span aria-current="page">{label.shown}</span>
  return (
    <Box component="span" sx={{ px: 1, [roomy]: { display: 'none' } }}>
      <span aria-hidden="true">{label.shown}</span>
      <span style={visuallyHidden}>{label.spoken}</span>
    </Box>
  )
}

const roomy = '@container (min-width: 30rem)'

/** MUI's `disabled` would take the focus away at the end of the list; its class alone has the looks. */
function Item({ pager, to }: { pager: PagerModel; to: PagerSlot }) {
  const props = pager.controlProps(to)
  const isPage = typeof to === 'number'
  return (
    <PaginationItem
      component={pager.element}
      {...props}
      type={isPage ? 'page' : to}
      page={isPage && pager.write(to)}
      selected={props['data-current'] !== undefined}
      className={props['data-disabled'] === undefined ? '' : paginationItemClasses.disabled}
      color={props['data-failed'] === undefined ? 'standard' : 'secondary'}
      sx={{ flexGrow: isPage ? 1 : 0, '&[data-pending]': { opacity: 0.5 } }}
    />
  )
}

/** As wide as the widest number, so that Next stands still. An ellipsis takes no `sx`, so the list item has it. */
const slotOf = ({ widest }: PagerModel) => ({
  typography: 'body2',
  fontVariantNumeric: 'tabular-nums',
  position: 'relative',
  display: 'flex',
  justifyContent: 'center',
  width: `max(38px, calc(${widest}ch + 22px))`,
})
