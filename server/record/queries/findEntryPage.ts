import type { EntryType } from '../../../graph-schema/entry.ts'
import { labelOf } from '../../../graph-schema/entry.ts'
import type { Transaction } from '../../database/database.ts'
import { EntryRow, returnEntry } from '../entryRow.ts'

const page = (type: EntryType) => `
MATCH (e:Entry)
WHERE e.id > $after AND e.access IN $may AND (e:${labelOf[type]} OR (e:Merged AND e.type = '${type}'))
WITH e ORDER BY e.id LIMIT $limit
${returnEntry}`

/** The next entries of a type, by id, as their records have them; merged ones among them. */
export const findEntryPage = (
  tx: Transaction,
  type: EntryType,
  after: string,
  limit: number,
): Promise<EntryRow[]> => tx.run(EntryRow, page(type), { after, limit })
