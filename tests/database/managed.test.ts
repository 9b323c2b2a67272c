import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { connect } from '../../server/database/database.ts'
import { readRunning } from '../../server/database/managed/hold.ts'
import { startManaged } from '../../server/database/managed/startManaged.ts'
import { emptyFolder } from '../support/emptyFolder.ts'
import { look } from '../support/look.ts'
import { isAlive, startKeeper, untilGone } from '../support/startKeeper.ts'

const silently = () => {}

const Kept = z.object({ count: z.int(), highest: z.int() })

async function readKept(dataFolder: string) {
  const managed = await startManaged({
    dataFolder,
    role: 'command',
    progress: silently,
  })
  const database = await connect(managed)
  const [kept] = await look(
    database,
    Kept,
    'MATCH (k:Kept) RETURN count(DISTINCT k.number) AS count, max(k.number) AS highest',
  )
  await database.close()
  await managed.stop()
  if (!kept) throw new Error('an aggregate has always one row')
  return { ...kept, database: managed.pid }
}

test('nothing committed is lost, and no process left over, when Liaison or its database is killed', async () => {
  const dataFolder = await emptyFolder()
  let acknowledged = 0
  for (const victim of ['liaison', 'database', 'liaison', 'database', 'liaison', 'database']) {
    const keeper = startKeeper({ dataFolder, role: 'server', work: 'commit' })
    const { pid, database } = await keeper.ready()
    await expect.poll(keeper.committed, { timeout: 120_000 }).toBeGreaterThan(acknowledged + 20)
    process.kill(victim === 'liaison' ? pid : database, 'SIGKILL')
    await keeper.ended
    await untilGone(pid)
    await untilGone(database)
    acknowledged = keeper.committed()
  }
  const kept = await readKept(dataFolder)
  expect(kept.highest).toBeGreaterThanOrEqual(acknowledged)
  expect(kept.count).toBe(kept.highest)
  expect(isAlive(kept.database)).toBe(false)
}, 900_000)

test('a second server on the same data folder is refused, names the first, and touches nothing', async () => {
  const dataFolder = await emptyFolder()
  const first = startKeeper({ dataFolder, role: 'server' })
  const { pid, database } = await first.ready()
  const second = startKeeper({ dataFolder, role: 'server' })
  expect(await second.ended).toBe(1)
  expect(second.complaint()).toContain(`already running on this data folder: process ${pid} holds it`)
  expect(second.complaint()).not.toContain('    at ')
  expect(isAlive(database)).toBe(true)
  await first.stop()
  expect(isAlive(database)).toBe(false)
}, 240_000)

test('a command joins the running database, and keeps it when the one that started it ends first', async () => {
  const dataFolder = await emptyFolder()
  const command = startKeeper({ dataFolder, role: 'command' })
  const started = await command.ready()
  const server = startKeeper({ dataFolder, role: 'server', work: 'commit' })
  const joined = await server.ready()
  expect(joined).toMatchObject({ owned: false, database: started.database, uri: started.uri })
  await expect.poll(server.committed, { timeout: 120_000 }).toBeGreaterThan(5)
  await command.stop()
  const before = server.committed()
  await expect.poll(server.committed, { timeout: 120_000 }).toBeGreaterThan(before + 5)
  await server.stop()
  expect(isAlive(started.database)).toBe(false)
}, 240_000)

test('of processes that start at the same instant one starts the database and the others join it', async () => {
  const dataFolder = await emptyFolder()
  const keepers = [1, 2, 3].map(() => startKeeper({ dataFolder, role: 'command' }))
  const ready = await Promise.all(keepers.map((keeper) => keeper.ready()))
  expect(new Set(ready.map(({ database }) => database)).size).toBe(1)
  expect(ready.filter(({ owned }) => owned)).toHaveLength(1)
  await Promise.all(keepers.map((keeper) => keeper.stop()))
  for (const { database } of ready) expect(isAlive(database)).toBe(false)
}, 300_000)

test('a managed.json left by a database that was killed does no harm, whoever has its port and its pid now', async () => {
  const dataFolder = await emptyFolder()
  const stranger = createServer((socket) => socket.on('error', silently).end('hello\n'))
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const address = stranger.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const stale = {
    port,
    user: 'neo4j',
    password: 'x',
    pid: process.pid,
    control: { port, word: 'a', answer: 'b' },
  }
  await writeFile(path.join(dataFolder, 'managed.json'), JSON.stringify(stale))
  const managed = await startManaged({
    dataFolder,
    role: 'server',
    progress: silently,
  })
  stranger.close()
  expect(managed.owned).toBe(true)
  const file = path.join(dataFolder, 'managed.json')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await stat(path.join(dataFolder, 'password'))).mode & 0o777).toBe(0o600)
  expect(await readRunning(dataFolder)).toMatchObject({ password: managed.password, pid: managed.pid })
  const commandLine = await readFile(`/proc/${managed.pid}/cmdline`, 'utf8').catch(() => '')
  const environment = await readFile(`/proc/${managed.pid}/environ`, 'utf8').catch(() => '')
  expect(commandLine + environment).not.toContain(managed.password)
  await expect(connect({ ...managed, password: 'wrong' })).rejects.toThrow(
    'refused the user name or password',
  )
  await managed.stop()
  expect(await readRunning(dataFolder)).toBeUndefined()
}, 240_000)

test('a database process that cannot start says why in a sentence', async () => {
  const dataFolder = await emptyFolder()
  await mkdir(path.join(dataFolder, 'neo4j'), { recursive: true })
  await writeFile(path.join(dataFolder, 'neo4j', 'data'), 'not a folder')
  const keeper = startKeeper({ dataFolder, role: 'server' })
  expect(await keeper.ended).toBe(1)
  expect(keeper.complaint()).toContain('The database process ended while starting')
  expect(keeper.complaint()).not.toMatch(/^\s+at /m)
}, 120_000)

test('a data folder that cannot be written to is said to be so', async () => {
  const file = path.join(await emptyFolder(), 'file')
  await writeFile(file, '')
  const settings = {
    dataFolder: path.join(file, 'data'),
    role: 'server',
    progress: silently,
  } as const
  await expect(startManaged(settings)).rejects.toMatchObject({
    message: expect.stringContaining('cannot be written to'),
    mend: expect.stringContaining('LIAISON_DATA'),
  })
})
