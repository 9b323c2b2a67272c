import type { Transaction } from '../../database/database.ts'
import { isRow, knownAsOf, tookPart } from '../engagedAsOf.ts'
import type { ScopeParams } from '../scopeParams.ts'
import { tally } from '../tally.ts'
import { TallyRow } from '../tallyRow.ts'

const FIND = `
MATCH (o:Organisation)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(:Meeting)
WHERE ${isRow('o')} AND g.government IS NOT NULL AND g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
WITH o, g, g.government = 'inferred' AS byInferred
${tally}`

/** What there is of each organisation with any government party. */
export const tallyAny = (tx: Transaction, params: ScopeParams): Promise<TallyRow[]> =>
  tx.run(TallyRow, FIND, params)
