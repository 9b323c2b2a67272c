import type { BriefLine } from '../../../graph-schema/api/briefs.ts'
import type { BriefFacts } from '../facts.ts'
import type { Said } from '../line.ts'

/** What every section is written with: the facts it may use, and the one way to make a line. */
export type Writing = { facts: BriefFacts; line: (said: Said) => BriefLine }
