import '@paginated-query/components/styles.css'
import '@paginated-query/list/styles.css'
import '@paginated-query/table/styles.css'
import './styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './App.tsx'
import { applyTheme } from './theme/ThemeSwitch.tsx'

// A list that was shown a moment ago is shown again without asking: switching its view costs no request.
const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })

applyTheme()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <App />
      </NuqsAdapter>
    </QueryClientProvider>
  </StrictMode>,
)
