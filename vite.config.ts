import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { slimLibraries } from './client/slimLibraries.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('client'),
  plugins: [react(), slimLibraries()],
  css: {
    // Sass does not resolve bare package names by itself, and `pkg:` addresses do not work in Vite.
    preprocessorOptions: { scss: { loadPaths: [here('node_modules'), here('client')] } },
    // govuk-frontend carries one media query for an old browser that the minifier cannot read; drop only that.
    lightningcss: { errorRecovery: true },
  },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    // Inlined files become data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': 'http://localhost:4000' } },
})
