import type { Transaction } from '../../../database/database.ts'
import { refOf } from '../../../register/register.ts'
import { countOrPage } from '../countOrPage.ts'
import { Found, nothingFound, type Page } from '../foundRow.ts'

/** Redacted people are left out: a redaction stays, and there is nothing to resolve. */
const unsourced = 'NOT EXISTS { (e)-[:CITES]->(:Citation) }'
const withoutPost = `(e:Person AND NOT EXISTS { (e)-[:HELD_POST]->() }
  AND EXISTS { MATCH (e)-[t:TOOK_PART]->(:Meeting) WHERE coalesce(t.onBehalfOf, '') <> 'self' })`
const withoutSide = '(e)-[g:ENGAGED_AT]->(:Meeting) WHERE g.side IS NULL AND g.access IN $may'

const amiss = `
MATCH (e:Party) WHERE e.access IN $may AND NOT coalesce(e.redacted, false)
  AND (${unsourced} OR ${withoutPost} OR EXISTS { MATCH ${withoutSide} })`

const FIND = countOrPage(
  amiss,
  `
WITH e ORDER BY e.id SKIP $offset LIMIT $limit
WITH e, ${unsourced} AS unsourced
RETURN collect({entry: ${refOf('e')}, because: e.because, unsourced: unsourced, withoutPost: ${withoutPost},
                count: COUNT { MATCH ${withoutSide} },
                cited: CASE WHEN unsourced THEN COLLECT {
                  MATCH (e)-[:TOOK_PART]->(:Meeting)-[:CITES]->(c:Citation) RETURN DISTINCT c.id LIMIT 5 } END}) AS rows`,
)

/**
 * Names nobody has placed: with no document and no register to say who it is, without a post though they took part
 * in a meeting, or of no side in a meeting.
 */
export const findUnresolved = async (tx: Transaction, page: Page): Promise<Found> =>
  (await tx.run(Found, FIND, page))[0] ?? nothingFound
