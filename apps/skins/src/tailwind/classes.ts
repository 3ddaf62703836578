/** Whatever can be pressed; the state is in the attributes that our parts set. */
export const control =
  'inline-flex h-9 min-w-9 items-center justify-center gap-1 rounded-md border border-transparent px-2.5 ' +
  'text-sm font-medium whitespace-nowrap tabular-nums transition-colors select-none ' +
  'hover:bg-accent hover:text-accent-foreground ' +
  'focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-ring ' +
  'data-current:border-ring data-current:bg-background ' +
  'data-disabled:cursor-default data-disabled:bg-transparent data-disabled:opacity-50 ' +
  'data-pending:animate-pulse data-failed:border-destructive data-failed:text-destructive'

export const field =
  'border-input h-9 rounded-md border bg-transparent px-2 text-sm tabular-nums ' +
  'focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-ring ' +
  'aria-invalid:border-destructive'
