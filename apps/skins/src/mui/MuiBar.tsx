import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import NativeSelect from '@mui/material/NativeSelect'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { usePageJump, usePageSize, usePageStatus } from '@paginated-query/components'
import type { PageNav } from '@paginated-query/core'

import { MuiPager } from './MuiPager.tsx'

/** Status, size, jump and pager of MUI's own components. */
export function MuiBar({ nav }: { nav: PageNav }) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, color: 'text.primary' }}>
      <MuiPager nav={nav} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '8px 24px',
          alignItems: 'center',
          justifyContent: 'center',
        }}
      >
        <Status nav={nav} />
        <Size nav={nav} />
        <Jump nav={nav} />
      </Box>
    </Box>
  )
}

function Status({ nav }: { nav: PageNav }) {
  const status = usePageStatus({ nav })
  return (
    <Box
      {...status.rootProps}

      sx={{ display: 'flex', alignItems: 'center' }}
    >
      <Typography variant="body2" {...status.rowsProps}>
        {status.rows}
      </Typography>
      <output {...status.liveRegionProps}>{status.said}</output>
      <Typography variant="body2" color="error" {...status.failureProps}>
        {status.failure}
      </Typography>
      {status.retry && (
        <Button size="small" {...status.retry.props}>
          {status.retry.label}
        </Button>
      )}
    </Box>
  )
}

function Size({ nav }: { nav: PageNav }) {
  const size = usePageSize({ nav })
  if (!size.isOffered) return null
  return (
    <Box {...size.rootProps} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Typography component="label" variant="body2" {...size.labelProps}>
        {size.label}
      </Typography>
      <NativeSelect inputProps={size.selectProps}>
        {size.choices.map((each) => (
          <option key={each} value={each}>
            {size.write(each)}
          </option>
        ))}
      </NativeSelect>
      {size.note !== null && (
        <Typography variant="body2" color="error" {...size.noteProps}>
          {size.note}
        </Typography>
      )}
    </Box>
  )
}

function Jump({ nav }: { nav: PageNav }) {
  const jump = usePageJump({ nav })
  if (!jump.isOffered) return null
  const { id, placeholder: _, ...field } = jump.fieldProps
  return (
    <Box component="form" {...jump.formProps}>
      <TextField
        id={id}
        size="small"
        label={jump.label}
        error={jump.error !== null}
        helperText={jump.error ?? ''}
        sx={{ width: '10rem' }}
        slotProps={{ htmlInput: field, formHelperText: jump.errorProps }}
      />
    </Box>
  )
}
