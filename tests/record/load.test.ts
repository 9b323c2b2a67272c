import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../server/database/database.ts'
import {
  ConflictError,
  change,
  findHistory,
  load,
  merge,
  RecordError,
  rollBack,
  undo,
} from '../../server/record/record.ts'
import { testDatabase, wipe } from '../support/neo4j.ts'
import { exported, given, officer } from '../support/record.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
}, 180_000)
beforeEach(() => wipe(database))

const refuge = { id: 'example-refuge-trust', name: 'Example Refuge Trust', kind: 'charity', side: 'external' }
const department = {
  id: 'example-department',
  name: 'Example Department',
  kind: 'department',
  side: 'government',
}
const letter = { id: 'letter', kind: 'letter', title: 'Weekly letter', date: '2020-11-06' }
const citations = [{ document: 'letter', locator: 'Item 1' }]
const call = {
  id: 'call',
  title: 'Call with Example Refuge Trust',
  kind: 'call',
  when: { from: '2020-11-02', to: '2020-11-06', precision: 'week' },
  status: 'held',
  parties: [{ organisation: 'example-department' }, { organisation: 'example-refuge-trust' }],
  citations,
}
const record = { liaison: 1, documents: [letter], organisations: [refuge, department], meetings: [call] }

const problemsOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof RecordError)) throw error
  return error.problems.map(({ entry, path, message }) => [entry, path, message].filter(Boolean).join(' '))
}

test('an unknown party is told by file, place and lists looked in, and nothing is loaded', async () => {
  const broken = {
    ...record,
    meetings: [
      call,
      { ...call, id: 'other', parties: [{ organisation: 'example-department' }, { person: 'refuge' }] },
    ],
  }
  expect(await problemsOf(given(database, broken))).toEqual([
    "given.json: meetings[1].parties[1] 'refuge' is in neither people nor organisations",
  ])
  expect(JSON.parse(await exported(database)).organisations).toEqual([])
})

test('a person given as an organisation is said to be one', async () => {
  const broken = { ...record, meetings: [{ ...call, parties: [{ person: 'example-refuge-trust' }] }] }
  expect(await problemsOf(given(database, broken))).toEqual([
    "given.json: meetings[0].parties[0] 'example-refuge-trust' is in organisations, not in people",
  ])
})

test('a misspelt field, a missing one, a wrong word and a date that is none are each named', async () => {
  const broken = {
    ...record,
    organisations: [{ ...refuge, nmae: 'x' }, department],
    meetings: [{ ...call, kind: 'chat', when: { from: '2020-13-01', to: '2020-11-06', precision: 'week' } }],
  }
  const problems = await problemsOf(given(database, broken))
  expect(problems[0]).toContain('organisations[0]')
  expect(problems[0]).toContain('nmae')
  expect(problems.join('\n')).toContain('meetings[0].kind')
  expect(problems.join('\n')).toContain('meetings[0].when.from')
  const { name, ...nameless } = refuge
  expect(
    (await problemsOf(given(database, { ...record, organisations: [nameless, department] })))[0],
  ).toContain('organisations[0].name')
})

test('text that is neither YAML nor JSON is refused by name', async () => {
  const [problem] = await problemsOf(given(database, '{"liaison": 1, "people": ['))
  expect(problem).toMatch(/^given\.json not YAML or JSON/)
})

test('an id given twice is refused, not silently overwritten', async () => {
  expect(
    await problemsOf(given(database, { ...record, organisations: [refuge, department, refuge] })),
  ).toEqual([
    "given.json: organisations[2] 'example-refuge-trust' is already given at given.json: organisations[0]",
  ])
})

test('a file may give only the fields to replace; lists are replaced whole, the rest stays', async () => {
  await given(database, record)
  await given(database, {
    liaison: 1,
    meetings: [
      { id: 'call', summary: 'About refuge space', parties: [{ organisation: 'example-refuge-trust' }] },
    ],
  })
  const [meeting] = JSON.parse(await exported(database)).meetings
  expect(meeting).toMatchObject({
    title: call.title,
    summary: 'About refuge space',
    parties: [{ organisation: 'example-refuge-trust' }],
    citations,
  })
})

test('mentions of one document are replaced by a later file, those of another stay', async () => {
  const minutes = { ...letter, id: 'minutes', title: 'Minutes' }
  const mention = (document: string, locator: string) => ({
    organisation: 'example-refuge-trust',
    document,
    citations: [{ document, locator }],
  })
  await given(database, {
    ...record,
    documents: [letter, minutes],
    mentions: [mention('letter', 'Item 1'), mention('minutes', 'Item 2')],
  })
  await given(database, { liaison: 1, mentions: [mention('letter', 'Item 9')] })
  expect(JSON.parse(await exported(database)).mentions).toEqual([
    mention('letter', 'Item 9'),
    mention('minutes', 'Item 2'),
  ])
})

test('a mention of someone unknown is refused', async () => {
  const mentions = [{ person: 'nobody', document: 'letter', citations }]
  expect(await problemsOf(given(database, { ...record, mentions }))).toEqual([
    "given.json: mentions[0] 'nobody' is in neither people nor organisations",
  ])
})

test('proposals of extraction are dropped', async () => {
  await given(database, {
    ...record,
    meetings: [{ ...call, proposal: { confidence: 0.8, rule: 'met each of' } }],
  })
  expect(await exported(database)).not.toContain('proposal')
})

test('an entry that others refer to cannot be removed, and says who refers to it', async () => {
  await given(database, record)
  const removal = change(database, { by: 'officer', why: 'tidy' }, [
    { do: 'remove', id: 'example-refuge-trust' },
  ])
  expect(await problemsOf(removal)).toEqual(['example-refuge-trust still referred to by call'])
  expect(JSON.parse(await exported(database)).organisations).toHaveLength(2)
})

test('a change of what someone else has changed since is a conflict, and changes nothing', async () => {
  const { seq } = await given(database, record)
  await given(database, {
    liaison: 1,
    organisations: [{ id: 'example-refuge-trust', name: 'Example Refuge' }],
  })
  const late = change(database, { by: 'second officer', why: 'rename' }, [
    {
      do: 'patch',
      seen: seq,
      type: 'organisation',
      id: 'example-refuge-trust',
      fields: { name: 'The Trust' },
    },
  ])
  await expect(late).rejects.toThrow(ConflictError)
  expect(await exported(database)).toContain('"Example Refuge"')
})

test('the history of an entry says who changed it, why, and what it was before', async () => {
  await given(database, record, 'the letter')
  await given(
    database,
    { liaison: 1, organisations: [{ id: 'example-refuge-trust', name: 'Example Refuge' }] },
    'a new name',
  )
  const history = await findHistory(database, officer, 'example-refuge-trust')
  expect(history.map(({ seq, why }) => [seq, why])).toEqual([
    [2, 'a new name'],
    [1, 'the letter'],
  ])
  expect(JSON.parse(history[0]?.was ?? '')).toMatchObject({ name: 'Example Refuge Trust' })
  expect(history[1]?.was).toBeNull()
})

test('undo leaves alone what was changed since, and says so', async () => {
  const { seq } = await given(database, record)
  await given(database, {
    liaison: 1,
    organisations: [{ id: 'example-refuge-trust', name: 'Example Refuge' }],
  })
  const { removed, kept } = await undo(database, { by: 'officer' }, seq)
  expect(kept).toEqual([{ id: 'example-refuge-trust', because: 'changed since' }])
  expect(removed.toSorted()).toEqual(['call', 'example-department', 'letter'])
})

test('a job of several changes is rolled back whole', async () => {
  const before = await exported(database)
  await load(database, { by: 'officer', why: 'part 1', job: 'import-1' }, [
    { name: 'a.json', text: JSON.stringify({ ...record, meetings: [] }) },
  ])
  await load(database, { by: 'officer', why: 'part 2', job: 'import-1' }, [
    { name: 'b.json', text: JSON.stringify({ liaison: 1, meetings: [call] }) },
  ])
  await rollBack(database, { by: 'officer' }, 'import-1')
  expect(await exported(database)).toBe(before)
})

test('an organisation merged into another is still found by its id and its name', async () => {
  await given(database, {
    ...record,
    organisations: [refuge, department, { ...refuge, id: 'the-trust', name: 'The Trust' }],
  })
  await merge(database, { by: 'officer', why: 'one body' }, 'example-refuge-trust', 'the-trust')
  const record2 = JSON.parse(await exported(database))
  expect(record2.organisations.find(({ id }: { id: string }) => id === 'example-refuge-trust')).toMatchObject(
    { mergedInto: 'the-trust', name: 'Example Refuge Trust' },
  )
  expect(record2.meetings[0].parties).toContainEqual({ organisation: 'example-refuge-trust' })
})

test('two entries cannot be merged into each other', async () => {
  await given(database, {
    ...record,
    organisations: [refuge, department, { ...refuge, id: 'the-trust', name: 'The Trust' }],
  })
  await merge(database, { by: 'officer', why: 'one body' }, 'example-refuge-trust', 'the-trust')
  const back = merge(database, { by: 'officer', why: 'one body' }, 'the-trust', 'example-refuge-trust')
  expect(await problemsOf(back)).toEqual(['the-trust mergedInto an entry cannot be merged into itself'])
})
