import type { Transaction } from '../../database/database.ts'
import { isRow, knownAsOf, tookPart } from '../engagedAsOf.ts'
import { telling } from '../telling.ts'
import { type TellingParams, TellingRow } from '../tellingRow.ts'

const FIND = `
UNWIND $only AS id
MATCH (o:Organisation {id: id})-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(:Meeting)
WHERE ${isRow('o')} AND g.government IS NOT NULL AND g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
WITH o, g, g.government = 'inferred' AS byInferred
${telling}`

/** The meetings with any government party that tell most of each organisation and harm area asked about. */
export const tellAny = (tx: Transaction, params: TellingParams): Promise<TellingRow[]> =>
  tx.run(TellingRow, FIND, params)
