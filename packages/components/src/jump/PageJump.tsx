'use client'

import { createContext, type ComponentProps, type JSX } from 'react'

import { mergeHandlers } from '../pager/mergeHandlers.ts'
import { usePartOf } from '../usePartOf.ts'
import { usePageJump, type PageJumpModel, type PageJumpOptions } from './usePageJump.ts'

type FormProps = Omit<ComponentProps<'form'>, 'onSubmit'>

export type PageJumpProps = PageJumpOptions & Omit<FormProps, 'children'>
export type PageJumpRootProps = PageJumpOptions & FormProps
export type PageJumpFieldPartProps = Omit<ComponentProps<'input'>, 'id' | 'value' | 'defaultValue'>

export interface PageJumpComponent {
  (props: PageJumpProps): JSX.Element | null
  Root: (props: PageJumpRootProps) => JSX.Element | null
  Label: (props: ComponentProps<'label'>) => JSX.Element
  Field: (props: PageJumpFieldPartProps) => JSX.Element
  Error: (props: ComponentProps<'span'>) => JSX.Element
}

/**
 * A field to go to a page by its number: on Enter, never while typing. Draws nothing where pages have no
 * number, or where there is only one.
 *
 * It reads the digits of any script. A page that doesn't exist moves nothing; the field keeps what was typed and
 * says which pages there are.
 *
 * @example
 * <PageJump nav={nav} />   // Go to page [   ]
 */
export const PageJump: PageJumpComponent = /* @__PURE__ */ Object.assign(
  (props: PageJumpProps) => (
    <Root {...props}>
      <Label />
      <Field />
      <ErrorText />
    </Root>
  ),
  { Root, Label, Field, Error: ErrorText },
)

const PageJumpContext = createContext<PageJumpModel | null>(null)
const usePart = (): PageJumpModel => usePartOf('PageJump', PageJumpContext)

function Root({ nav, locale, messages, ...props }: PageJumpRootProps): JSX.Element | null {
  const jump = usePageJump({ nav, locale, messages })
  if (!jump.isOffered) return null
  return (
    <PageJumpContext value={jump}>
      <form {...jump.formProps} {...props} />
    </PageJumpContext>
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

function Field({ onChange, ...props }: PageJumpFieldPartProps): JSX.Element {
  const { fieldProps } = usePart()
  return (
    <input {...fieldProps} {...props} onChange={mergeHandlers(onChange, fieldProps.onChange)} />
  )
}

function ErrorText(props: ComponentProps<'span'>): JSX.Element {
  const { error, errorProps } = usePart()
  return (
    <span {...errorProps} {...props}>
      {error}
    </span>
  )
}
