import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compression } from 'vite-plugin-compression2'
import { slimLibraries } from './client/slimLibraries.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('client'),
  // Leaves the same beside each script and style sheet, compressed by Brotli and by gzip, for the server to send.
  plugins: [react(), slimLibraries(), compression({ include: /\.(js|css|svg)$/, threshold: 1_024 })],
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
