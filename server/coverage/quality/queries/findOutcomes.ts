import type { Transaction } from '../../../database/database.ts'
import { refOf } from '../../../register/register.ts'
import { knownAsOf } from '../../engagedAsOf.ts'
import { Found, nothingFound, type Page } from '../foundRow.ts'

const amiss = `
MATCH (e:Meeting)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-(:Party)
WHERE g.access IN $may AND ${knownAsOf('g')} AND g.status IN ['planned', 'requested']
  AND NOT coalesce(g.undated, false) AND g.to < $asOf
WITH DISTINCT e, g.status AS status, g.from AS from, g.to AS to`

const FIND = `
CALL { ${amiss} RETURN count(*) AS total }
CALL {
  ${amiss}
  WITH e, status, from, to ORDER BY to, e.id SKIP $offset LIMIT $limit
  RETURN collect({entry: ${refOf('e')}, claim: status, from: from, to: to, because: e.because}) AS rows
}
RETURN total, rows`

/** Meetings planned or requested for a day before $asOf of which nothing then known says whether they took place. */
export const findOutcomes = async (tx: Transaction, page: Page): Promise<Found> =>
  (await tx.run(Found, FIND, page))[0] ?? nothingFound
