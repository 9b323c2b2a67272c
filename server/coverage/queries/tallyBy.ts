import type { Transaction } from '../../database/database.ts'
import { byChosen } from '../byChosen.ts'
import { isRow, knownAsOf, tookPart } from '../engagedAsOf.ts'
import type { ScopeParams } from '../scopeParams.ts'
import { tally } from '../tally.ts'
import { TallyRow } from '../tallyRow.ts'

const FIND = `
${byChosen}
MATCH (m)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-(o:Organisation)
WHERE ${isRow('o')} AND g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
WITH o, g, byInferred
${tally}`

/** What there is of each organisation with a department, a minister, or the holders of a post. */
export const tallyBy = (tx: Transaction, params: ScopeParams): Promise<TallyRow[]> =>
  tx.run(TallyRow, FIND, params)
