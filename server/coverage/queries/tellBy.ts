import type { Transaction } from '../../database/database.ts'
import { byChosen } from '../byChosen.ts'
import { isRow, knownAsOf, tookPart } from '../engagedAsOf.ts'
import { telling } from '../telling.ts'
import { type TellingParams, TellingRow } from '../tellingRow.ts'

const FIND = `
${byChosen}
MATCH (m)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-(o:Organisation)
WHERE ${isRow('o')} AND g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
WITH o, g, byInferred
${telling}`

/** The same of meetings with a department, a minister, or the holders of a post. */
export const tellBy = (tx: Transaction, params: TellingParams): Promise<TellingRow[]> =>
  tx.run(TellingRow, FIND, params)
