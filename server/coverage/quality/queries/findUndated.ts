import type { Transaction } from '../../../database/database.ts'
import { refOf } from '../../../register/register.ts'
import { countOrPage } from '../countOrPage.ts'
import { Found, nothingFound, type Page } from '../foundRow.ts'

const amiss = `MATCH (e:Meeting) WHERE e.access IN $may AND e.from IS NULL AND e.to IS NULL`

const FIND = countOrPage(
  amiss,
  `
WITH e ORDER BY e.id SKIP $offset LIMIT $limit
RETURN collect({entry: ${refOf('e')}, words: e.asWritten, because: e.because}) AS rows`,
)

/** Meetings without a date of their own. */
export const findUndated = async (tx: Transaction, page: Page): Promise<Found> =>
  (await tx.run(Found, FIND, page))[0] ?? nothingFound
