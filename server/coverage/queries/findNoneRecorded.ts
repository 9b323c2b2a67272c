import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { byChosen } from '../byChosen.ts'
import { claimKnown, heldOf, isRow, knownAsOf, mentionedOf, tookPart, withinPeriod } from '../engagedAsOf.ts'
import type { ScopeParams } from '../scopeParams.ts'

/** The derived link `g` of a meeting about the area is one for which `o` is no longer one with nothing recorded. */
const recorded = `g.access IN $may AND $about IN g.areas AND ${knownAsOf('g')} AND ${tookPart('g')}
  AND ${withinPeriod('g')} AND (${heldOf('g')} OR ${mentionedOf('g')})`

const working = (besides: string) => `
MATCH (:HarmArea {id: $about})<-[:PART_OF*0..20]-(x:HarmArea) WITH DISTINCT ${besides} x
MATCH (x)<-[w:WORKS_ON]-(o:Organisation) WHERE ${isRow('o')} AND ${claimKnown('w', 'o')}
WITH DISTINCT ${besides} o`

const answer = `RETURN o.id AS id, o.name AS name ORDER BY toLower(name), id`

const withAny = `${working('')}
WHERE NOT EXISTS { MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->() WHERE g.government IS NOT NULL AND ${recorded} }
${answer}`

const withWhom = `
CALL {
  ${byChosen}
  MATCH (m)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-(o:Organisation) WHERE ${recorded}
  RETURN collect(DISTINCT o) AS others
}
${working('others,')} WHERE NOT o IN others
${answer}`

const Row = z.object({ id: z.string(), name: z.string() })
export type NamedRow = z.infer<typeof Row>

/**
 * Organisations, by name, that work on the harm area `about` and of which no derived link with the government party
 * chosen, or with any, is of a meeting about it: held, or with them referred to. Sessions of forums and mentions in
 * documents are other questions.
 */
export const findNoneRecorded = (tx: Transaction, params: ScopeParams & { about: string }) =>
  tx.run(Row, params.whom.length > 0 ? withWhom : withAny, params)
