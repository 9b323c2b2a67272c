/** The coverage room's face: what other rooms may call. */
export { claimKnown, knownAsOf, tookPart, withinPeriod } from './engagedAsOf.ts'
export { evidence, loadedPeriods } from './evidence.ts'
export { lists } from './lists/lists.ts'
export { whenWords } from './lists/whenWords.ts'
export { matrix } from './matrix.ts'
export { matrixCache } from './matrixCache.ts'
export { postsHeld } from './postsHeld.ts'
export { type Scope, scopeOf } from './scope.ts'
