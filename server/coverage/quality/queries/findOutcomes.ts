import type { Transaction } from '../../../database/database.ts'
import { refOf } from '../../../register/register.ts'
import { knownAsOf } from '../../engagedAsOf.ts'
import { countOrPage } from '../countOrPage.ts'
import { Found, nothingFound, type Page } from '../foundRow.ts'

/** Most meetings were never planned or requested: those are looked at no further. */
const amiss = `
MATCH (e:Meeting)
WHERE e.status IN ['planned', 'requested'] OR any(one IN e.statuses WHERE one IN ['planned', 'requested'])
MATCH (e)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-(:Party)
WHERE g.access IN $may AND ${knownAsOf('g')} AND g.status IN ['planned', 'requested']
  AND NOT coalesce(g.undated, false) AND g.to < $asOf
WITH DISTINCT e, g.status AS status, g.from AS from, g.to AS to`

const FIND = countOrPage(
  amiss,
  `
WITH e, status, from, to ORDER BY to, e.id SKIP $offset LIMIT $limit
RETURN collect({entry: ${refOf('e')}, claim: status, from: from, to: to, because: e.because}) AS rows`,
)

/** Meetings planned or requested for a day before $asOf of which nothing then known says whether they took place. */
export const findOutcomes = async (tx: Transaction, page: Page): Promise<Found> =>
  (await tx.run(Found, FIND, page))[0] ?? nothingFound
