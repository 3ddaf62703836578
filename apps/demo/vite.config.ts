import { apiPlugin } from '@paginated-query/api'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const port = Number(process.env['PORT'] ?? 4173)

/** The demo and its API are one process on one port, while developing and when built. */
export default defineConfig({
  plugins: [react(), apiPlugin()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { cssTarget: ['chrome123', 'safari17.5'] },
  server: { port },
  preview: { port, strictPort: false },
})
