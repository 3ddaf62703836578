import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Our packages are in node_modules as they are published: `npm run skins` puts them there. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  // Three design systems in one page.
  build: { chunkSizeWarningLimit: 2000 },
})
