'use client'

import { createContext, type ComponentProps, type JSX } from 'react'

import { Chevron } from '../pager/Chevron.tsx'
import { mergeHandlers } from '../pager/mergeHandlers.ts'
import { usePartOf } from '../usePartOf.ts'
import { usePageSize, type PageSizeModel, type PageSizeOptions } from './usePageSize.ts'

type SelectProps = Omit<ComponentProps<'select'>, 'id' | 'value' | 'defaultValue' | 'size'>

export type PageSizeSelectProps = PageSizeOptions & Omit<SelectProps, 'children'>
export type PageSizeSelectRootProps = PageSizeOptions & ComponentProps<'div'>
/** Draws an option for each size unless it has children. */
export type PageSizeSelectFieldPartProps = SelectProps

export interface PageSizeSelectComponent {
  (props: PageSizeSelectProps): JSX.Element | null
  Root: (props: PageSizeSelectRootProps) => JSX.Element | null
  Label: (props: ComponentProps<'label'>) => JSX.Element
  Field: (props: PageSizeSelectFieldPartProps) => JSX.Element
  Note: (props: ComponentProps<'span'>) => JSX.Element | null
}

/**
 * A native select for the number of rows on a page. Draws nothing for a list that doesn't page.
 *
 * It shows the size in force: where the server doesn't use the one that was chosen, it says so. Attributes
 * go to the select; those of `PageSizeSelect.Root` to the element around it.
 *
 * @example
 * <PageSizeSelect nav={nav} />   // Rows per page [30 ▾]: 10 25 30 50 100
 */
export const PageSizeSelect: PageSizeSelectComponent = /* @__PURE__ */ Object.assign(
  ({ nav, sizes, locale, messages, ...props }: PageSizeSelectProps) => (
    <Root {...{ nav, sizes, locale, messages }}>
      <Label />
      <Field {...props} />
      <Note />
    </Root>
  ),
  { Root, Label, Field, Note },
)

const PageSizeContext = createContext<PageSizeModel | null>(null)
const usePart = (): PageSizeModel => usePartOf('PageSizeSelect', PageSizeContext)

function Root({
  nav,
  sizes,
  locale,
  messages,
  ...props
}: PageSizeSelectRootProps): JSX.Element | null {
  const size = usePageSize({ nav, sizes, locale, messages })
  if (!size.isOffered) return null
  return (
    <PageSizeContext value={size}>
      <div {...size.rootProps} {...props} />
    </PageSizeContext>
  )
}

function Label(props: ComponentProps<'label'>): JSX.Element {
  const { label, labelProps } = usePart()
  return (
    <label {...labelProps} {...props}>
      {props.children ?? label}
    </label>
  )
}

function Field({ onChange, onBlur, ...props }: PageSizeSelectFieldPartProps): JSX.Element {
  const { selectProps, choices, write } = usePart()
  return (
    <span data-pq="select">
      <select
        {...selectProps}
        {...props}
        onChange={mergeHandlers(onChange, selectProps.onChange)}
        onBlur={mergeHandlers(onBlur, selectProps.onBlur)}
      >
        {props.children ??
          choices.map((size) => (
            <option key={size} value={size}>
              {write(size)}
            </option>
          ))}
      </select>
      <Chevron to="down" />
    </span>
  )
}

function Note(props: ComponentProps<'span'>): JSX.Element | null {
  const { note, noteProps } = usePart()
  if (note === null) return null
  return (
    <span {...noteProps} {...props}>
      {note}
    </span>
  )
}
