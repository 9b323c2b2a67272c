/** The coverage room's face: what other rooms may call. */
export { evidence, loadedPeriods } from './evidence.ts'
export { lists } from './lists/lists.ts'
export { matrixCache } from './matrixCache.ts'
