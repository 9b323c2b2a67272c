/** The coverage room's face: what other rooms may call. */

export { type CsvFile, captionedCsv } from './captionedCsv.ts'
export { claimKnown, knownAsOf, tookPart, withinPeriod } from './engagedAsOf.ts'
export { evidence, loadedPeriods } from './evidence.ts'
export { lists } from './lists/lists.ts'
export { whenWords } from './lists/whenWords.ts'
export { matrix } from './matrix.ts'
export { matrixCache } from './matrixCache.ts'
export { type AllDayEvent, toIcs } from './plan/toIcs.ts'
export { postsHeld } from './postsHeld.ts'
export { findMarkings } from './queries/findMarkings.ts'
export { type Scope, scopeOf } from './scope.ts'
