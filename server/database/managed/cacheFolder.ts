import { fileURLToPath } from 'node:url'

/** For what can be made again at any time: the compiled launcher, and what is known about the jars. */
export const cacheFolder = fileURLToPath(new URL('../../../node_modules/.cache/liaison', import.meta.url))
