import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { usePageJump, usePageSize, usePageStatus } from '@paginated-query/components'
import type { PageNav } from '@paginated-query/core'

import { MantinePager } from './MantinePager.tsx'

/** Status, size, jump and pager of Mantine's own components. */
export function MantineBar({ nav }: { nav: PageNav }) {
  return (
    <Stack gap="sm">
      <MantinePager nav={nav} />
      <Group gap="8px 24px" justify="center" align="end">
        <Status nav={nav} />
        <Size nav={nav} />
        <Jump nav={nav} />
      </Group>
    </Stack>
  )
}

function Status({ nav }: { nav: PageNav }) {
  const status = usePageStatus({ nav })
  return (
    <Group gap="xs" mih={36} {...status.rootProps}>
      <Text size="sm" {...status.rowsProps}>
        {status.rows}
      </Text>
      <output {...status.liveRegionProps}>{status.said}</output>
      <Text size="sm" c="var(--mantine-color-error)" {...status.failureProps}>
        {status.failure}
      </Text>
      {status.retry && (
        <Button size="compact-sm" variant="default" {...status.retry.props}>
          {status.retry.label}
        </Button>
      )}
    </Group>
  )
}

function Size({ nav }: { nav: PageNav }) {
  const size = usePageSize({ nav })
  if (!size.isOffered) return null
  return (
    <NativeSelect
      wrapperProps={{ ...size.rootProps }}
      {...size.selectProps}
      label={size.label}
      error={size.note}
      errorProps={size.noteProps}
      data={size.choices.map((each) => ({ value: String(each), label: size.write(each) }))}
    />
  )
}

function Jump({ nav }: { nav: PageNav }) {
  const jump = usePageJump({ nav })
  if (!jump.isOffered) return null
  const { placeholder: _, size: width, ...field } = jump.fieldProps
  return (
    <form {...jump.formProps}>
      <TextInput
        {...field}
        label={jump.label}
        error={jump.error}
        errorProps={jump.errorProps}
        styles={{ input: { width: `${width + 6}ch` } }}
      />
    </form>
  )
}
