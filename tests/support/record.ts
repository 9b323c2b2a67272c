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

const Engaged = z.object({ party: z.string(), meeting: z.string(), properties: z.string() })

/** Every derived link, in one order, as text. */
export const engagements = (database: Database) =>
  database.read(
    officer,
    Engaged.transform((row) => JSON.stringify(row)),
    `MATCH (p:Party)-[r:ENGAGED_AT]->(m) WHERE m.access IN $may
     RETURN p.id AS party, m.id AS meeting,
       reduce(text = '', key IN ['side', 'as', 'attendance', 'via', 'status', 'from', 'to', 'areas', 'parties', 'inferred', 'access'] |
         text + key + '=' + CASE WHEN r[key] IS NULL THEN '' WHEN key IN ['via', 'areas'] THEN reduce(l = '', i IN r[key] | l + i + ' ') ELSE toString(r[key]) END + ';') AS properties
     ORDER BY party, meeting, properties`,
  )
