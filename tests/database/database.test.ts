import { beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { connect, type Database } from '../../server/database/database.ts'
import { testConnection, testDatabase, wipe } from '../support/neo4j.ts'

let database: Database
const viewer = { name: 'a colleague', may: ['open', 'official'] }
const Name = z.object({ name: z.string() })
const Nothing = z.object({})

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(() => wipe(database))

const create = (name: string) =>
  database.write((tx) => tx.run(Nothing, 'CREATE (:Probe {name: $name}) FINISH', { name }))
const withMay = 'MATCH (p:Probe) WHERE size($may) > 0 RETURN p.name AS name, p.count AS count ORDER BY name'
const names = () => database.read(viewer, Name, withMay)

test('every read is told what the viewer may see, and cannot be told otherwise', async () => {
  const May = z.object({ may: z.array(z.string()) })
  expect(await database.read(viewer, May, 'RETURN $may AS may')).toEqual([{ may: ['open', 'official'] }])
  expect(await database.read(viewer, May, 'RETURN $may AS may', { may: ['secret'] })).toEqual([
    { may: ['open', 'official'] },
  ])
})

test('a read that does not ask what its viewer may see is refused', async () => {
  await expect(database.read(viewer, Name, 'MATCH (p:Probe) RETURN p.name AS name')).rejects.toThrow('$may')
})

test('a read sees what was written just before', async () => {
  await create('Refuge')
  expect(await names()).toEqual([{ name: 'Refuge' }])
})

test('a read cannot write', async () => {
  await expect(database.read(viewer, Nothing, 'CREATE (:Probe {may: $may})')).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
  })
})

test('several reads together see one state', async () => {
  await create('Refuge')
  const both = await database.readTogether(viewer, async (tx) => [
    ...(await tx.run(Name, withMay)),
    ...(await tx.run(Name, 'UNWIND $may AS name RETURN name')),
  ])
  expect(both.map(({ name }) => name)).toEqual(['Refuge', 'open', 'official'])
})

test('a write that fails halfway leaves nothing behind', async () => {
  const failing = database.write(async (tx) => {
    await tx.run(Nothing, `CREATE (:Probe {name: 'half'}) FINISH`)
    throw new Error('halfway')
  })
  await expect(failing).rejects.toThrow('halfway')
  expect(await names()).toEqual([])
})

test('writes that lock each other out are run again until all are done', async () => {
  const Count = z.object({ count: z.int() })
  await database.write((tx) =>
    tx.run(Nothing, `CREATE (:Probe {name: 'a', count: 0}), (:Probe {name: 'b', count: 0}) FINISH`),
  )
  const add = (first: string, second: string) =>
    database.write(async (tx) => {
      for (const name of [first, second]) {
        await tx.run(Nothing, 'MATCH (p:Probe {name: $name}) SET p.count = p.count + 1 FINISH', { name })
      }
    })
  await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? add('a', 'b') : add('b', 'a'))))
  expect(await database.read(viewer, Count, withMay)).toEqual([{ count: 20 }, { count: 20 }])
})

test('a row of another shape than its query promises is our fault, and the message shows the query', async () => {
  const wrong = database.read(viewer, Name, 'RETURN size($may) AS name')
  await expect(wrong).rejects.toMatchObject({
    name: 'RowMismatch',
    message: expect.stringMatching(/expected string, received number[\s\S]*RETURN size\(\$may\) AS name/),
  })
})

test('whole numbers arrive as numbers', async () => {
  expect(await database.read(viewer, z.object({ n: z.int() }), 'RETURN 20000 * size($may) AS n')).toEqual([
    { n: 40_000 },
  ])
})

test('the version of the server is known', async () => {
  expect(await database.serverVersion()).toMatch(/^Neo4j\/5\./)
})

test('a wrong password is said to be one', async () => {
  await expect(connect({ ...(await testConnection()), password: 'wrong password' })).rejects.toMatchObject({
    name: 'DatabaseError',
    message: expect.stringContaining('refused the user name or password'),
    mend: expect.stringContaining('NEO4J_PASSWORD'),
  })
})

test('a server that is not there is said not to answer', async () => {
  await expect(connect({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x' })).rejects.toMatchObject({
    message: 'No Neo4j answers at bolt://127.0.0.1:9.',
    mend: expect.stringContaining('NEO4J_URI'),
  })
})

test('a database that is not there is named', async () => {
  await expect(connect({ ...(await testConnection()), database: 'nosuch' })).rejects.toMatchObject({
    message: expect.stringContaining('no database called "nosuch"'),
    mend: expect.stringContaining('NEO4J_DATABASE'),
  })
})

test.each(['http://localhost:7474', 'localhost', 'neo4j//x', ''])(
  '"%s" is no address of a Neo4j',
  async (uri) => {
    await expect(connect({ uri, user: 'neo4j', password: 'x' })).rejects.toMatchObject({
      name: 'DatabaseError',
      mend: expect.stringContaining('neo4j://'),
    })
  },
)

test('an address with routing reaches the same data', async () => {
  const settings = await testConnection()
  const routed = await connect({ ...settings, uri: settings.uri.replace('bolt://', 'neo4j://') })
  await create('Refuge')
  expect(await routed.read(viewer, Name, withMay)).toEqual([{ name: 'Refuge' }])
  await routed.close()
})
