import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'

export const testClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })

/** Renders a hook of the kit inside a client of its own, in StrictMode. */
export function renderList<TResult, TProps>(
  hook: (props: TProps) => TResult,
  options: { props: TProps; client?: QueryClient },
) {
  const client = options.client ?? testClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StrictMode>
  )
  return { client, ...renderHook(hook, { wrapper, initialProps: options.props }) }
}
