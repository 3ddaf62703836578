/** Lets through, or holds what comes until it is opened again. */
export interface Gate {
  close(): void
  open(): void
  /** Resolves when the gate opens; `undefined` = it is open. */
  opening(): Promise<void> | undefined
}

export function gate(): Gate {
  let opened: Promise<void> | undefined
  let release: (() => void) | undefined
  return {
    close() {
      opened ??= new Promise((resolve) => {
        release = resolve
      })
    },
    open() {
      opened = undefined
      release?.()
    },
    opening: () => opened,
  }
}
