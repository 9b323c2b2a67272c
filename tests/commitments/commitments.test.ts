import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commitmentsOf } from '../../server/commitments/commitments.ts'
import { seededApp, type TestApp } from '../support/app.ts'
import { exported, given, officer } from '../support/record.ts'
import { commitmentsClient, toMariaMiller } from './commitmentsClient.ts'

let app: TestApp
const { listed, one, fact, send, done, refusal, undo, text, ready } = commitmentsClient(() => app)

beforeAll(async () => {
  app = await seededApp()
  await ready()
}, 300_000)
afterAll(() => app.stop())

const named = (refs: readonly { name: string }[]) => refs.map(({ name }) => name)
const passOn = '2020-11-06-undertaking-refuge-concerns-to-mhclg'
const guidance = '2020-11-06-undertaking-extend-guidance'
const letter = '2020-11-06-weekly-update'

describe('commitments of the letter and the readout, as of 6 November 2020', () => {
  test('Victoria Atkins is to write to Maria Miller: open, a promised letter, without a date and so not late', async () => {
    const found = await fact(toMariaMiller)
    expect(found).toMatchObject({ kind: 'undertaking', status: 'open', late: false, letter: true })
    expect(found.due).toBeUndefined()
    expect(named(found.by)).toEqual(['Victoria Atkins'])
    expect(named(found.to)).toEqual(['Maria Miller'])
    expect(found.meeting?.id).toBe('2020-11-06-maria-miller-county-lines')
    expect(found.citations.map(({ locator }) => locator)).toEqual(['Serious Violence, paragraph 1'])
  })

  test('passing Refuge’s concerns to MHCLG is done, and the letter shows it', async () => {
    expect(await fact(passOn)).toMatchObject({
      status: 'done',
      closedBy: { document: letter, locator: 'Hidden Harms Winter Preparedness, item 1, bullet 3' },
    })
  })

  test('what the College of Policing undertook is never late, for it is no undertaking by government', async () => {
    const { seq } = await one(guidance)
    const dated = await done('PUT', `commitments/${guidance}`, { seen: seq, due: '2020-11-07' })
    expect(await fact(guidance, '?asOf=2021-06-01')).toMatchObject({
      due: '2020-11-07',
      late: false,
      government: false,
    })
    await undo(dated.seq)
  })

  test('an undertaking by government is late on the day after it was due, and not once it was done', async () => {
    const due = await done('PUT', `commitments/${toMariaMiller}`, {
      seen: (await one(toMariaMiller)).seq,
      due: '2020-11-20',
    })
    expect((await fact(toMariaMiller, '?asOf=2020-11-20')).late).toBe(false)
    expect((await fact(toMariaMiller, '?asOf=2020-11-21')).late).toBe(true)
    expect((await listed('?asOf=2020-11-21&late=yes')).rows.map(({ id }) => id)).toEqual([toMariaMiller])
    const closed = await done('PUT', `commitments/${toMariaMiller}`, {
      seen: due.seq,
      closed: { status: 'done', note: 'Letter sent.', on: '2020-11-25' },
    })
    expect(await fact(toMariaMiller, '?asOf=2020-11-24')).toMatchObject({ status: 'open', late: true })
    expect(await fact(toMariaMiller, '?asOf=2020-11-25')).toMatchObject({ status: 'done', late: false })
    await undo(closed.seq)
    await undo(due.seq)
  })

  test('as of April only the readout’s are known', async () => {
    const { rows, asOf, evidence } = await listed('?asOf=2020-04-30')
    expect(asOf).toBe('2020-04-30')
    expect(rows).toHaveLength(6)
    expect(
      rows.every(({ citations }) => citations.every(({ document }) => document === '2020-04-10-readout')),
    ).toBe(true)
    expect(evidence.sentence).toContain('Based on 1 document')
    expect((await send('GET', `commitments/${toMariaMiller}?asOf=2020-04-30`)).status).toBe(404)
  })

  test('are found by kind, by party with whoever acts for it, by harm area, and by promised letters', async () => {
    const all = await listed()
    expect(all.counts).toMatchObject({
      all: 17,
      status: { open: 16, done: 1, withdrawn: 0 },
      letters: 1,
      late: 0,
    })
    expect((await listed('?kind=ask')).total).toBe(4)
    expect((await listed('?letter=yes')).rows.map(({ id }) => id)).toEqual([toMariaMiller])
    const byHomeOffice = await listed('?by=home-office')
    expect(byHomeOffice.by?.name).toBe('Home Office')
    expect(byHomeOffice.rows.map(({ id }) => id)).toContain(toMariaMiller)
    expect(byHomeOffice.rows.map(({ id }) => id)).not.toContain(guidance)
    const about = await listed('?about=domestic-abuse&status=done')
    expect(about.rows.map(({ id }) => id)).toEqual([passOn])
    expect((await listed('?to=maria-miller')).total).toBe(2)
    expect(await refusal('GET', 'commitments?by=nobody')).toMatchObject({ status: 400 })
  })
})

describe('what the brief asks for', () => {
  const of = (ids: string[], asOf = '2020-11-06') =>
    app.database.readTogether(officer, (tx) => commitmentsOf(tx, { ids, asOf, past: asOf < '2020-11-06' }))

  test('Refuge: the one made at its call, done, and the ask that followed the calls; nothing undertaken to others', async () => {
    const { total, first } = await of(['refuge'])
    expect(total).toBe(2)
    const atItsCall = [{ party: 'refuge', as: 'at' }]
    expect(first.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
      { id: '2020-11-06-ask-covid-testing', kind: 'ask', status: 'open', basis: 'inferred', of: atItsCall },
      { id: passOn, kind: 'undertaking', status: 'done', basis: 'stated', of: atItsCall },
    ])
  })

  test('SafeLives, through its chief executive: three undertakings to it, two by it and one ask, none before April', async () => {
    const { first } = await of(['safelives'], '2020-05-01')
    const ways = first.map(({ of: concerned }) => concerned.map(({ as }) => as)[0])
    expect(ways.filter((way) => way === 'to')).toHaveLength(4)
    expect(ways.filter((way) => way === 'by')).toHaveLength(2)
    expect((await of(['safelives'], '2020-04-01')).total).toBe(0)
  })
})

describe('closing', () => {
  test('needs a citation or a note with its day, of a document that is loaded and a day that has come', async () => {
    const { seq: seen } = await one(toMariaMiller)
    const path = `commitments/${toMariaMiller}`
    const refused = (closed: unknown) => refusal('PUT', path, { seen, closed })
    expect(await refused({ status: 'done' })).toMatchObject({ status: 400 })
    expect(await refused({ status: 'done', note: 'Sent.' })).toMatchObject({ status: 400 })
    expect(
      (await refused({ status: 'done', citation: { document: 'nowhere', locator: 'p 1' } })).message,
    ).toContain('no document with the id nowhere is loaded')
    expect((await refused({ status: 'done', note: 'Sent.', on: '2999-01-01' })).message).toContain(
      'has not come yet',
    )
    expect((await refused({ status: 'done', note: 'Sent.', on: '2020-11-01' })).message).toContain(
      '6 November 2020',
    )
    expect((await fact(toMariaMiller)).status).toBe('open')
  })

  test('by a document, opened again, and undone: the record is as it was', async () => {
    const before = await exported(app.database)
    const { seq: seen } = await one(toMariaMiller)
    const path = `commitments/${toMariaMiller}`
    const closed = await done('PUT', path, {
      seen,
      closed: {
        status: 'withdrawn',
        citation: { document: letter, locator: 'Serious Violence, paragraph 2' },
      },
    })
    expect(closed.done).toContain('Recorded as withdrawn')
    expect(await fact(toMariaMiller)).toMatchObject({ status: 'withdrawn', closedBy: { document: letter } })
    await done('PUT', path, { seen: closed.seq, closed: null })
    expect((await fact(toMariaMiller)).closedBy).toBeUndefined()
    expect(await exported(app.database)).toBe(before)
  })

  test('what somebody else has changed is not overwritten, and who it was is said', async () => {
    const { seq: seen } = await one(toMariaMiller)
    const first = await done('PUT', `commitments/${toMariaMiller}`, { seen, due: '2020-12-01' })
    const late = await refusal('PUT', `commitments/${toMariaMiller}`, {
      seen,
      closed: { status: 'done', note: 'Sent.', on: '2020-11-20' },
    })
    expect(late).toMatchObject({ status: 409 })
    expect(late.message).toContain('after you opened this page')
    expect(late.message).toContain('due on 1 December 2020')
    await undo(first.seq)
  })

  test('its note and day are exported and load again, and a file without them still loads', async () => {
    const closed = await done('PUT', `commitments/${toMariaMiller}`, {
      seen: (await one(toMariaMiller)).seq,
      closed: { status: 'done', note: 'Letter sent.', on: '2020-11-20' },
    })
    const record = parse(await exported(app.database)) as { commitments: Record<string, unknown>[] }
    const entry = record.commitments.find(({ id }) => id === toMariaMiller)
    expect(entry).toMatchObject({ status: 'done', closedOn: '2020-11-20', closedNote: 'Letter sent.' })
    const keys = Object.keys(entry ?? {})
    expect(keys.indexOf('closedOn')).toBe(keys.indexOf('status') + 1)
    await given(app.database, { liaison: 1, commitments: [{ id: toMariaMiller, status: 'open' }] })
    expect((await fact(toMariaMiller)).status).toBe('open')
    await undo(closed.seq)
  })
})

describe('said again in a later document', () => {
  const again = '2020-11-13-undertaking-letter-to-maria-miller'
  beforeAll(async () => {
    await given(app.database, {
      liaison: 1,
      documents: [
        {
          id: '2020-11-13-weekly-update',
          kind: 'letter',
          title: 'Weekly update of 13 November',
          date: '2020-11-13',
          from: ['victoria-atkins'],
          citations: [{ document: '2020-11-13-weekly-update', locator: 'Letterhead' }],
        },
      ],
      commitments: [
        {
          id: again,
          kind: 'undertaking',
          by: ['victoria-atkins'],
          to: ['maria-miller'],
          what: 'Write to Maria Miller with background to her queries by the end of the month.',
          due: '2020-11-30',
          status: 'open',
          citations: [{ document: '2020-11-13-weekly-update', locator: 'Paragraph 4' }],
        },
      ],
    })
  })

  test('is proposed with its reasons, shown as one, linked, and taken apart again', async () => {
    const before = await listed()
    expect(before.total).toBe(18)
    const { candidates, seq } = await one(again)
    expect(candidates[0]?.commitment.id).toBe(toMariaMiller)
    expect(candidates[0]?.because).toContain('Also by Victoria Atkins')
    expect(candidates[0]?.because.join()).toContain('“queries”')

    const preview = (await (await send('GET', `commitments/${again}/same?with=${toMariaMiller}`)).json()) as {
      stays: string
      commitment: { repeated: { id: string }[]; due: string }
    }
    expect(preview).toMatchObject({
      stays: toMariaMiller,
      commitment: { due: '2020-11-30', repeated: [{ id: again }] },
    })

    const linked = await done('POST', `commitments/${again}/same`, { with: toMariaMiller, seen: seq })
    expect(linked.id).toBe(toMariaMiller)
    const found = await fact(toMariaMiller)
    expect((await listed()).total).toBe(17)
    expect(found.citations.map(({ document }) => document)).toEqual([letter, '2020-11-13-weekly-update'])
    expect(named(found.by)).toEqual(['Victoria Atkins'])
    expect(found.repeated.map(({ id }) => id)).toEqual([again])
    expect((await one(again)).askedFor).toBe(again)
    // As of the first letter it had been said once, and no day given.
    const then = await fact(toMariaMiller, '?asOf=2020-11-06')
    expect(then.repeated).toEqual([])
    expect(then.due).toBeUndefined()

    await undo(linked.seq)
    expect((await listed()).total).toBe(18)
    expect((await fact(toMariaMiller)).repeated).toEqual([])
  })

  test('an ask is not the same as an undertaking', async () => {
    const answer = await refusal('GET', `commitments/${again}/same?with=2020-11-06-ask-refuge-space`)
    expect(answer.status).toBe(400)
  })

  test('is in the calendar on its day, and the file says what it is', async () => {
    const calendar = (await text('commitments/calendar.ics')).replaceAll('\r\n ', '')
    expect(calendar).toContain('DTSTART;VALUE=DATE:20201130')
    expect(calendar).toContain('SUMMARY:Due: Write to Maria Miller')
    const csv = await text('commitments/file?letter=yes')
    expect(csv).toContain('promised letters only')
    expect(csv).toContain('Based on 3 documents')
    expect(csv.split('\r\n')).toHaveLength(4)
  })

  test('hostile words stay words in the file', async () => {
    const added = await done('POST', 'commitments', {
      kind: 'ask',
      by: ['refuge'],
      to: [],
      what: '=HYPERLINK("http://example.org")',
      source: { note: { date: '2020-11-13', text: 'Said on the telephone.' } },
    })
    expect(await text('commitments/file?kind=ask')).toContain(`"'=HYPERLINK(""http://example.org"")"`)
    const found = await fact(added.id)
    expect(found.citations).toMatchObject([
      { date: '2020-11-13', locator: 'Note', quote: 'Said on the telephone.' },
    ])
    await undo(added.seq)
    expect((await send('GET', `commitments/${added.id}`)).status).toBe(404)
  })
})
