import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'

/** A client of TanStack Query that keeps what it has, and what brings it to the components. */
export function queryProvider() {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  /** @param {{ children: import('react').ReactNode }} props */
  const Provider = ({ children }) => createElement(QueryClientProvider, { client }, children)
  return { Provider }
}
