import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Database, Transaction } from '../database.ts'
import { DatabaseError } from '../databaseError.ts'

export type Migration = {
  id: string
  /** Constraints and indexes: each runs on its own, and must bear running twice. */
  schema: readonly string[]
  /** Changes to data: all in one transaction with the note that they ran. */
  data: readonly string[]
  whenChanged: 'refuse' | 'run again'
}

const Applied = z.object({ id: z.string(), checksum: z.string() })
const Nothing = z.object({})

export const checksumOf = ({ schema, data }: Migration) =>
  createHash('sha256')
    .update(JSON.stringify([schema, data]))
    .digest('hex')

const lock = (tx: Transaction) =>
  tx.run(Nothing, `MERGE (m:_Migration {id: 'lock'}) SET m.at = datetime() FINISH`)

const findApplied = (tx: Transaction) =>
  tx.run(Applied, `MATCH (m:_Migration) WHERE m.id <> 'lock' RETURN m.id AS id, m.checksum AS checksum`)

async function apply(database: Database, migration: Migration) {
  for (const statement of migration.schema) await database.schema(statement)
  await database.write(async (tx) => {
    for (const statement of migration.data) await tx.run(Nothing, `${statement} FINISH`)
    await tx.run(
      Nothing,
      'MERGE (m:_Migration {id: $id}) SET m.checksum = $checksum, m.at = datetime() FINISH',
      {
        id: migration.id,
        checksum: checksumOf(migration),
      },
    )
  })
}

function isDue(migration: Migration, applied: ReadonlyMap<string, string>): boolean {
  const before = applied.get(migration.id)
  if (before === undefined) return true
  if (before === checksumOf(migration)) return false
  if (migration.whenChanged === 'run again') return true
  throw new DatabaseError(
    `Migration ${migration.id} has run on this database, and its text has been changed since.`,
    'Put its file back as it was, and make the change in a new migration at the end of the list.',
  )
}

/** Nothing may have run that we do not know: the database would be newer than the program. */
function refuseUnknown(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]) {
  const unknown = [...applied.keys()].find((id) => !migrations.some((migration) => migration.id === id))
  if (unknown === undefined) return
  throw new DatabaseError(
    `This database was last used by a newer version of Liaison: migration ${unknown} has run on it.`,
    'Use the newer version of Liaison with it.',
  )
}

/** Runs what has not run yet. The lock is a transaction held open beside: schema and data cannot share one. */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  await database.schema(
    'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (m:_Migration) REQUIRE m.id IS UNIQUE',
  )
  return database.write(async (locked) => {
    await lock(locked)
    const applied = new Map((await findApplied(locked)).map(({ id, checksum }) => [id, checksum]))
    refuseUnknown(applied, migrations)
    const due = migrations.filter((migration) => isDue(migration, applied))
    for (const migration of due) await apply(database, migration)
    if (due.length > 0) await database.schema('CALL db.awaitIndexes(300)')
    return due.map((migration) => migration.id)
  })
}
