import type { Transaction } from '../../../database/database.ts'
import { refOf } from '../../../register/register.ts'
import { countOrPage } from '../countOrPage.ts'
import { Found, nothingFound, type Page } from '../foundRow.ts'

const amiss = `MATCH (e:Person {redacted: true}) WHERE e.access IN $may`

const FIND = countOrPage(
  amiss,
  `
WITH e ORDER BY e.id SKIP $offset LIMIT $limit
RETURN collect({entry: ${refOf('e')}, because: e.because}) AS rows`,
)

/** People whose names are redacted, each occurrence by itself. */
export const findRedacted = async (tx: Transaction, page: Page): Promise<Found> =>
  (await tx.run(Found, FIND, page))[0] ?? nothingFound
