import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../server/database/database.ts'
import { root } from '../house/sourceFiles.ts'
import { testConnection, testDatabase, wipe } from '../support/neo4j.ts'
import { exported } from '../support/record.ts'

let database: Database
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  await wipe(database)
  folder = await mkdtemp(path.join(tmpdir(), 'liaison-files-'))
}, 180_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The command line as a user runs it, on the worker's database. */
async function liaison(...words: string[]) {
  const { uri, user, password } = await testConnection()
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const child = spawn('npm', ['run', '--silent', 'liaison', '--', ...words], { cwd: root, env })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, err }
}

const written = async (name: string, text: string) => {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}

const refuge = `liaison: 1
organisations:
  - { id: example-refuge-trust, name: Example Refuge Trust, kind: charity, side: external }
`

test('load takes several files as one change and prints what it did as JSON alone', async () => {
  const organisations = await written('organisations.yaml', refuge)
  const documents = await written(
    'documents.json',
    JSON.stringify({
      liaison: 1,
      documents: [
        { id: 'letter', kind: 'letter', title: 'A letter', date: '2020-11-06', to: ['example-refuge-trust'] },
      ],
    }),
  )
  const { code, out } = await liaison('load', documents, organisations)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({ seq: 1, created: 2, changed: 0 })
})

test('export prints the record, byte for byte what the API sends', async () => {
  const { code, out } = await liaison('export')
  expect(code).toBe(0)
  expect(out).toBe(await exported(database))
})

test('undo takes the change back', async () => {
  const { code, out } = await liaison('undo', '1')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ seq: 2, removed: 2, kept: [] })
})

test.each([
  ['a file that is not there', ['load', '/no/such/file.yaml'], 'there is no such file'],
  ['an unknown command', ['lod'], 'unknown command'],
  ['a change that is not there', ['undo', '99'], 'there is no such change'],
])('%s ends with words, no stack, and an exit code', async (_what, words, said) => {
  const { code, out, err } = await liaison(...words)
  expect(code).not.toBe(0)
  expect(out).toBe('')
  expect(err).toContain(said)
  expect(err).not.toMatch(/\n\s+at /)
})

test('a record with a mistake is told by file and path', async () => {
  const file = await written(
    'broken.yaml',
    'liaison: 1\npeople:\n  - { id: sam, name: Sam, posts: [{ title: Director, organisation: nowhere }] }\n',
  )
  const { code, err } = await liaison('load', file)
  expect(code).toBe(1)
  expect(err).toContain("broken.yaml: people[0].posts[0]: 'nowhere' is not in organisations")
})

test('a large file says what is being done and how far it is, beside the result and not in it', async () => {
  const count = 2_500
  const documents = Array.from({ length: count }, (_, at) => ({
    id: `note-${at}`,
    kind: 'note',
    title: `Note ${at} of a long series. ${'It says at length what it is about. '.repeat(12)}`,
    date: '2020-11-06',
  }))
  const file = await written('large.json', JSON.stringify({ liaison: 1, documents }))
  const { code, out, err } = await liaison('load', file)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ created: count, changed: 0 })
  expect(err.split('\n').filter((line) => line !== '')).toEqual([
    'Reading 1 file (2 MB) ...',
    'Checking 2,500 entries against what is recorded ...',
    'Writing new entries: 2,000 of 2,500',
    'Writing new entries: 2,500 of 2,500',
    'Making names searchable ...',
    'Finishing the change ...',
  ])
})

test('a small file is loaded without a word about it', async () => {
  const { code, err } = await liaison('load', await written('small.yaml', refuge))
  expect(code).toBe(0)
  expect(err).not.toMatch(/Reading|Checking|Writing/)
})
