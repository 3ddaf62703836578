import { createTheme, ThemeProvider } from '@mui/material/styles'
import { useMemo, type ReactNode } from 'react'

export function MuiSkin({ scheme, children }: { scheme: 'light' | 'dark'; children: ReactNode }) {
  const theme = useMemo(() => createTheme({ palette: { mode: scheme } }), [scheme])
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>
}
