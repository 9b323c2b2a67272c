import type { Transaction } from '../../../database/database.ts'
import { refOf } from '../../../register/register.ts'
import { countOrPage } from '../countOrPage.ts'
import { Found, nothingFound, type Page } from '../foundRow.ts'

/** A document is its own source. A claim without citations has those of its entry: it rests on nothing with it. */
const amiss = `
MATCH (e:Entry)
WHERE e.access IN $may
  AND (e:Organisation OR e:Person OR e:Meeting OR e:Point OR e:Commitment OR e:HarmArea OR e:Evidence)
  AND NOT EXISTS { MATCH (e)-[c:CITES]->(:Citation) WHERE c.own }`

const FIND = countOrPage(
  amiss,
  `
WITH e ORDER BY e.id SKIP $offset LIMIT $limit
RETURN collect({entry: ${refOf('e')}, because: e.because, count:
  COUNT { MATCH (e)-[r:HELD_POST|MEMBER_OF|WORKS_ON|SUCCEEDED|MENTIONED_IN|ABOUT]->() WHERE r.citations IS NULL }
  + COUNT { MATCH (e)<-[r:TOOK_PART]-() WHERE r.citations IS NULL }}) AS rows`,
)

/** Entries that cite neither a document nor a register, with how many of their claims cite nothing either. */
export const findUncited = async (tx: Transaction, page: Page): Promise<Found> =>
  (await tx.run(Found, FIND, page))[0] ?? nothingFound
