/** The coverage room's face: what other rooms may call. */
export { claimKnown, knownAsOf, tookPart } from './engagedAsOf.ts'
export { evidence, loadedPeriods } from './evidence.ts'
export { lists } from './lists/lists.ts'
export { matrix } from './matrix.ts'
export { matrixCache } from './matrixCache.ts'
export { type Scope, scopeOf } from './scope.ts'
