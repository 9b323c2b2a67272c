import type { Database } from '../../server/database/database.ts'
import { load } from '../../server/record/record.ts'
import { inventedRecord } from './inventedRecord.ts'
import { ratio } from './measure.ts'

export const loadInvented = (database: Database, from: number, count: number) =>
  load(database, { by: 'bench', why: 'bench' }, [
    { name: 'invented.json', text: JSON.stringify(inventedRecord(from, count)) },
  ])

/** T2, on a database that already holds the first `loaded` invented meetings, a thousand of them at least. */
export async function loadingFigures(database: Database, loaded: number) {
  let next = loaded
  await ratio(
    'T2: loading 1,000 meetings again, unchanged / loading 1,000 new ones',
    '<= 0.33',
    () => loadInvented(database, 0, 1_000),
    () => {
      next += 1_000
      return loadInvented(database, next - 1_000, 1_000)
    },
  )
}
