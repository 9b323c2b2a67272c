import type { Transaction } from '../../../database/database.ts'
import { refOf } from '../../../register/register.ts'
import { countOrPage } from '../countOrPage.ts'
import { Found, nothingFound, type Page } from '../foundRow.ts'

/** Entries, claims of entries, and statuses in a meeting's history. Links are gone over by type, not from each entry. */
const amiss = `
MATCH (e:Entry) WHERE e.basis = 'inferred' AND e.access IN $may
RETURN e, null AS r, null AS o, null AS at
UNION ALL
MATCH ()-[r:HELD_POST|MEMBER_OF|WORKS_ON|SUCCEEDED|MENTIONED_IN|ABOUT]->() WHERE r.basis = 'inferred' AND r.access IN $may
WITH startNode(r) AS e, r, endNode(r) AS o WHERE e.access IN $may AND o.access IN $may
RETURN e, r, o, null AS at
UNION ALL
MATCH ()-[r:TOOK_PART]->() WHERE r.basis = 'inferred' AND r.access IN $may
WITH endNode(r) AS e, r, startNode(r) AS o WHERE e.access IN $may AND o.access IN $may
RETURN e, r, o, null AS at
UNION ALL
MATCH (e:Meeting) WHERE 'inferred' IN e.statusesBasis AND e.access IN $may
UNWIND range(0, size(e.statuses) - 1) AS at
WITH e, at WHERE e.statusesBasis[at] = 'inferred'
RETURN e, null AS r, null AS o, at`

const FIND = countOrPage(
  `CALL { ${amiss} }`,
  `
WITH e, r, o, at ORDER BY e.id, type(r), o.id, at SKIP $offset LIMIT $limit
RETURN collect({
  entry: ${refOf('e')}, other: CASE WHEN o IS NULL THEN null ELSE ${refOf('o')} END,
  claim: CASE WHEN at IS NULL THEN type(r) ELSE 'status' END,
  words: CASE WHEN at IS NULL THEN r.title ELSE e.statuses[at] END,
  because: CASE WHEN at IS NOT NULL THEN nullif(e.statusesBecause[at], '')
                WHEN r IS NULL THEN e.because ELSE r.because END,
  cited: CASE WHEN at IS NOT NULL AND e.statusesCitations[at] <> '' THEN split(e.statusesCitations[at], ' ')
              ELSE r.citations END}) AS rows`,
)

/** What was worked out rather than stated: entries, claims and statuses, each with why. */
export const findInferred = async (tx: Transaction, page: Page): Promise<Found> =>
  (await tx.run(Found, FIND, page))[0] ?? nothingFound
