import * as z from 'zod'
import type { Database } from '../../../server/database/database.ts'
import { load } from '../../../server/record/record.ts'
import { meetingId, wideMeetings, wideRegister } from './wideRecord.ts'

const batch = 2_000
const viewer = { name: 'bench', may: ['open'] }

/** Loads the wide record with so many meetings; what a folder that is kept holds of it already is not loaded again. */
export async function loadWide(database: Database, meetings: number) {
  const give = (record: unknown) =>
    load(database, { by: 'bench', why: 'bench' }, [{ name: 'wide.json', text: JSON.stringify(record) }])
  if (await isThere(database, meetingId(meetings - 1))) return
  await give(wideRegister)
  for (let from = 0; from < meetings; from += batch) {
    const count = Math.min(batch, meetings - from)
    if (await isThere(database, meetingId(from + count - 1))) continue
    await give(wideMeetings(from, count))
    process.stderr.write(`Loaded ${from + count} of ${meetings} meetings.\n`)
  }
}

async function isThere(database: Database, id: string): Promise<boolean> {
  const found = await database.read(
    viewer,
    z.object({ id: z.string() }),
    'MATCH (m:Meeting {id: $id}) WHERE m.access IN $may RETURN m.id AS id',
    { id },
  )
  return found.length > 0
}
