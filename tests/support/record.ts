import * as z from 'zod'
import type { Database, Viewer } from '../../server/database/database.ts'
import { exportRecord, load } from '../../server/record/record.ts'

export const officer: Viewer = { name: 'officer', may: ['open'] }

/** The whole record as exported: equal data is equal bytes. */
export async function exported(database: Database): Promise<string> {
  let text = ''
  for await (const piece of exportRecord(database, officer)) text += piece
  return text
}

/** Loads a record given as an object or as text, as a user's file would be. */
export const given = (database: Database, record: unknown, why = 'as given') =>
  load(database, { by: 'officer', why }, [
    { name: 'given.json', text: typeof record === 'string' ? record : JSON.stringify(record) },
  ])

const Engaged = z.object({
  party: z.string(),
  meeting: z.string(),
  type: z.string(),
  link: z.record(z.string(), z.unknown()),
})

/** Every derived link, as it is and as it was known before, in one order, as text. */
export const engagements = async (database: Database) => {
  const links = await database.read(
    officer,
    Engaged,
    `MATCH (p:Party)-[r:ENGAGED_AT|WAS_ENGAGED_AT]->(m) WHERE m.access IN $may
     RETURN p.id AS party, m.id AS meeting, type(r) AS type, properties(r) AS link`,
  )
  return links
    .map(({ link, ...ends }) =>
      JSON.stringify({ ...ends, link: Object.entries(link).toSorted(([a], [b]) => (a < b ? -1 : 1)) }),
    )
    .toSorted()
}
