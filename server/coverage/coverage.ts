/** The coverage room's face: what other rooms may call. */
export {
  heldOf,
  knownAsOf,
  overdueOf,
  plannedOf,
  tookPart,
  withinPeriod,
} from './engagedAsOf.ts'
export { evidence, loadedPeriods } from './evidence.ts'
export { lists } from './lists/lists.ts'
export { matrix } from './matrix.ts'
export { type MatrixOf, matrixCache } from './matrixCache.ts'
export { type Scope, scopeOf } from './scope.ts'
export { type ScopeParams, scopeParams } from './scopeParams.ts'
export { warmCoverage } from './warmCoverage.ts'
export { withChosen } from './withChosen.ts'
