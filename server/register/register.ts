/** The register room's face: what other rooms may call. */
export { RefRow, refOf, typeOf } from './entryRef.ts'
export { facts } from './facts.ts'
export { NotFound } from './notFound.ts'
export { CitationRow, findCitationsOf } from './queries/findCitationsOf.ts'
export { findHarmAreas } from './queries/findHarmAreas.ts'
export { findRef } from './queries/findRef.ts'
export { ukDate, ukPeriod } from './ukDate.ts'
