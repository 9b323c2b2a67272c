import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { schemaStatements } from '../../graph-schema/schemaStatements.ts'
import type { Database } from '../../server/database/database.ts'
import { migrations } from '../../server/database/migrations/list.ts'
import { type Migration, migrate } from '../../server/database/migrations/migrate.ts'
import { look } from '../support/look.ts'
import { testDatabase, wipe } from '../support/neo4j.ts'

let database: Database
const Nothing = z.object({})
const Name = z.object({ name: z.string() })

const forgetProbes = () =>
  database.write((tx) => tx.run(Nothing, `MATCH (m:_Migration) WHERE m.id STARTS WITH '9' DELETE m FINISH`))

beforeAll(async () => {
  database = await testDatabase()
  await wipe(database)
})
afterAll(async () => {
  await forgetProbes()
  await database.schema('DROP CONSTRAINT probe_name IF EXISTS')
  await wipe(database)
})

const probe: Migration = {
  id: '900-probe',
  schema: ['CREATE CONSTRAINT probe_name IF NOT EXISTS FOR (p:Probe) REQUIRE p.name IS UNIQUE'],
  data: [`CREATE (:Ran {name: 'once'})`],
  whenChanged: 'refuse',
}
const withProbe = [...migrations, probe]

test('every statement of the schema has made its constraint or index', async () => {
  const constraints = await look(database, Name, 'SHOW CONSTRAINTS YIELD name')
  const indexes = await look(
    database,
    Name,
    'SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name',
  )
  const there = new Set([...constraints, ...indexes].map(({ name }) => name))
  const wanted = schemaStatements.map(
    (statement) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1] ?? statement,
  )
  expect(wanted.filter((name) => !there.has(name))).toEqual([])
})

test('of several that start at once one runs the migrations, once', async () => {
  const ran = await Promise.all([1, 2, 3, 4].map(() => migrate(database, withProbe)))
  expect(ran.flat()).toEqual(['900-probe'])
  expect(await look(database, Name, 'MATCH (r:Ran) RETURN r.name AS name')).toEqual([{ name: 'once' }])
  expect(await migrate(database, withProbe)).toEqual([])
})

test('a migration changed after it has run is refused by name', async () => {
  const changed = { ...probe, data: [`CREATE (:Ran {name: 'twice'})`] }
  await expect(migrate(database, [...migrations, changed])).rejects.toMatchObject({
    name: 'DatabaseError',
    message: expect.stringContaining('900-probe has run on this database, and its text has been changed'),
    mend: expect.stringContaining('in a new migration'),
  })
})

test('a database of a newer version is refused', async () => {
  await expect(migrate(database, migrations)).rejects.toThrow('newer version of Liaison: migration 900-probe')
})

test('a migration that fails is not noted as run, and its data is rolled back', async () => {
  const failing: Migration = {
    id: '901-failing',
    schema: [],
    data: [`CREATE (:Ran {name: 'never'})`, `CREATE (:Probe {name: 'a'}), (:Probe {name: 'a'})`],
    whenChanged: 'refuse',
  }
  await expect(migrate(database, [...withProbe, failing])).rejects.toThrow('already exists')
  expect(await look(database, Name, 'MATCH (r:Ran) RETURN r.name AS name')).toEqual([{ name: 'once' }])
  expect(await migrate(database, withProbe)).toEqual([])
})
