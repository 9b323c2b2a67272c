import { fileURLToPath } from 'node:url'
import express from 'express'
import { build } from 'vite'
import { listen } from '../../../server/listen.ts'

/** Builds the page of bare libraries into this folder and serves it. */
export async function servePage(folder: string) {
  await build({
    root: fileURLToPath(new URL('page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
  return listen(express().use(express.static(folder)), { port: 0, host: '127.0.0.1' })
}
