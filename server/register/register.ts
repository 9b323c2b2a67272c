/** The register room's face: what other rooms may call. */

export { matchAttendees } from './attendees/matchAttendees.ts'
export { type ReadAttendees, readAttendees } from './attendees/readAttendees.ts'
export { RefRow, refOf, typeOf } from './entryRef.ts'
export { facts } from './facts.ts'
export { matchNames } from './matching/graph/matchNames.ts'
export { sameName } from './matching/sameName.ts'
export { NotFound } from './notFound.ts'
export { CitationRow, findCitationsOf } from './queries/findCitationsOf.ts'
export { findHarmAreas } from './queries/findHarmAreas.ts'
export { findRef } from './queries/findRef.ts'
export { ukDate, ukPeriod } from './ukDate.ts'
