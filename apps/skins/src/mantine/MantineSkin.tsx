import { MantineProvider, type CSSVariablesResolver } from '@mantine/core'
import { useState, type ReactNode } from 'react'

/** Mantine's variables and colours below one element, so that the rest of the page is left alone. */
export function MantineSkin({
  scheme,
  children,
}: {
  scheme: 'light' | 'dark'
  children: ReactNode
}) {
  const [root, setRoot] = useState<HTMLDivElement | null>(null)
  return (
    <div ref={setRoot} id="mantine" data-mantine-color-scheme={scheme}>
      {root && (
        <MantineProvider
          forceColorScheme={scheme}
          cssVariablesSelector="#mantine"
          getRootElement={() => root}
          cssVariablesResolver={readableErrors}
        >
          {children}
        </MantineProvider>
      )}
    </div>
  )
}

/** Mantine's own red has a contrast of 3.3:1 on white. */
const readableErrors: CSSVariablesResolver = ({ colors: { red } }) => ({
  variables: {},
  light: { '--mantine-color-error': red[9] },
  dark: { '--mantine-color-error': red[5] },
})
