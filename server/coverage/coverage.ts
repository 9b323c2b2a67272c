/** The coverage room's face: what other rooms may call. */

export { type CsvFile, captionedCsv } from './captionedCsv.ts'
export {
  claimKnown,
  governmentAt,
  heldOf,
  knownAsOf,
  overdueOf,
  plannedOf,
  tookPart,
  withinPeriod,
} from './engagedAsOf.ts'
export { loadedIn } from './evidence/loadedIn.ts'
export { evidence, loadedPeriods } from './evidence.ts'
export { lists } from './lists/lists.ts'
export { whenWords } from './lists/whenWords.ts'
export { matrix } from './matrix.ts'
export { type MatrixOf, matrixCache } from './matrixCache.ts'
export { type AllDayEvent, toIcs } from './plan/toIcs.ts'
export { postsHeld } from './postsHeld.ts'
export type { LoadedPeriod } from './queries/findLoadedPeriods.ts'
export { findMarkings } from './queries/findMarkings.ts'
export { type Scope, scopeOf } from './scope.ts'
export { type ScopeParams, scopeParams } from './scopeParams.ts'
export { warmCoverage } from './warmCoverage.ts'
export { withChosen } from './withChosen.ts'
