import { describe, expect, test, vi } from 'vitest'
import type { Review } from '../../../graph-schema/api/intake.ts'
import { Facts } from '../../../graph-schema/api/register.ts'
import { engagements, exported, given } from '../../support/record.ts'
import { startForEach } from '../../support/startFor.ts'
import { accept, itemOf, reject, reviewApp, reviewer } from './reviewApp.ts'

vi.setConfig({ testTimeout: 600_000 })

const app = startForEach(reviewApp)
const ann = reviewer(app)
const bob = reviewer(app, 'bob')

const facts = async (id: string) => Facts.parse(await (await ann.send('GET', `entries/${id}`)).json())

/** Everything of the letter is accepted but what is said of one paragraph, each as an officer would decide it. */
async function decideAll(
  id: string,
  more: (review: Review) => Parameters<typeof ann.decide>[1][] = () => [],
) {
  const review = await ann.review(id)
  const one = (name: string) => itemOf(review, name)
  await ann.decide(id, accept(review.document))
  for (const decision of [
    accept(one('sam-example'), { is: 'sam-example-1' }),
    accept(one('alex-unknown')),
    accept(one('met-refuge')),
    accept(one('worried')),
    accept(one('will-write')),
    accept(one('example-shelter')),
    reject(one('meeting-next-week')),
    accept(one('9'), { quarantine: 'lived-experience' as const }),
    ...more(review),
  ])
    await ann.decide(id, decision)
  return ann.review(id)
}

describe('taking a document over', () => {
  test('is previewed, is one change, and is undone as a whole', async () => {
    const before = await exported(app().database)
    const linksBefore = await engagements(app().database)
    const { id } = await ann.bring()
    await decideAll(id)
    const preview = await ann.preview(id)
    expect(preview.problems).toEqual([])
    expect(preview.added).toEqual([
      'The document “Weekly note”',
      'Meeting: “Meeting with Example Refuge Trust”, held, 3 November 2020, 4 parties named',
      '“Alex Unknown”, a new person in the register',
      '1 point',
      '1 commitment',
    ])
    expect(preview.leftOut).toEqual([
      '2 proposals not looked at yet',
      '1 proposal you rejected',
      '1 new name that nothing accepted refers to',
    ])
    const { seq, done, document } = await ann.takeOver(id, preview.seq)
    expect(seq).toBe(preview.seq + 1)
    expect(done).toBe('“Weekly note” is in, with 1 meeting, 1 point, 1 commitment.')

    const { taken } = await bob.review(id)
    expect(taken).toMatchObject({ seq, by: 'ann', total: 1, document: { id: document } })
    const meeting = await facts(taken?.meetings[0]?.id ?? '')
    expect(meeting.status).toBe('held')
    expect(meeting.statuses).toMatchObject([{ status: 'held', known: '2020-11-06' }])
    expect(meeting.summary).toBe('People with lived experience took part (1).')
    const took = meeting.groups.find(({ link }) => link === 'TOOK_PART')?.facts ?? []
    expect(took.map(({ other }) => other.name).sort()).toEqual([
      'Ada Minister',
      'Alex Unknown',
      'Example Refuge Trust',
      'Sam Example',
    ])
    expect(took.map(({ other }) => other.id)).toContain('sam-example-1')
    const after = await exported(app().database)
    expect(after).not.toContain('Jane Survivor')
    expect(after).not.toContain('Example Shelter')
    expect(after).not.toContain('confidence')

    const undone = await (await ann.undo(seq)).json()
    expect(undone.kept).toEqual([])
    expect(await exported(app().database)).toBe(before)
    expect(await engagements(app().database)).toEqual(linksBefore)
    const again = await ann.review(id)
    expect(again.taken).toBeUndefined()
    expect(itemOf(again, 'met-refuge').state).toBe('accepted')
    await ann.takeOver(id, (await ann.preview(id)).seq)
    expect((await ann.review(id)).taken?.total).toBe(1)
  })

  test('joins a meeting that was planned, whose history goes on', async () => {
    const { id } = await ann.bring()
    const met = itemOf(await ann.review(id), 'met-refuge')
    expect(met.like).toMatchObject([
      {
        entry: { id: 'planned-with-refuge' },
        because:
          'planned, week of 2 November 2020, with Ada Minister, Example Department, Example Refuge Trust',
      },
    ])
    expect(itemOf(await ann.review(id), 'meeting-next-week').like).toEqual([])
    await decideAll(id)
    const now = itemOf(await ann.review(id), 'met-refuge')
    await ann.decide(id, accept(now, { is: 'planned-with-refuge' }))
    const preview = await ann.preview(id)
    expect(preview.changed).toEqual([
      '“Planned meeting with Example Refuge Trust”: planned before, becomes held, with 2 more who took part, citing this document too',
    ])
    const { seq } = await ann.takeOver(id, preview.seq)
    const planned = await facts('planned-with-refuge')
    expect(
      planned.statuses.map(({ status, known, citations }) => [status, known, citations[0]?.title]),
    ).toEqual([
      ['planned', '2020-10-30', 'Earlier note'],
      ['held', '2020-11-06', 'Weekly note'],
    ])
    expect(planned.when).toMatchObject({ from: '2020-11-03', precision: 'day' })
    expect(planned.groups.find(({ link }) => link === 'RAISED_AT')?.total).toBe(1)
    await ann.undo(seq)
    expect((await facts('planned-with-refuge')).status).toBe('planned')
  })

  test('goes to the document recorded already, where it is that one', async () => {
    await given(app().database, {
      liaison: 1,
      documents: [{ id: 'by-hand', kind: 'letter', title: 'Recorded by hand', date: '2020-11-06' }],
    })
    const { id } = await ann.bring()
    await decideAll(id)
    const { document } = await ann.review(id)
    expect(document.like).toMatchObject([{ entry: { id: 'by-hand' } }])
    await ann.decide(id, accept(document, { is: 'by-hand' }))
    const preview = await ann.preview(id)
    expect(preview.added).not.toContain('The document “Weekly note”')
    const { seq, document: taken } = await ann.takeOver(id, preview.seq)
    expect(taken).toBe('by-hand')
    const { taken: into } = await ann.review(id)
    const meeting = await facts(into?.meetings[0]?.id ?? '')
    expect(meeting.citations.map(({ title }) => title)).toEqual(['Recorded by hand'])
    await ann.undo(seq)
    expect((await ann.review(id)).taken).toBeUndefined()
    expect(await ann.entry('by-hand')).toBe(200)
  })

  test('waits until the document is confirmed and every name needed is decided', async () => {
    const { id } = await ann.bring()
    const review = await ann.review(id)
    await ann.decide(id, accept(itemOf(review, 'met-refuge')))
    const { problems, seq } = await ann.preview(id)
    expect(problems.map(({ words }) => words)).toEqual([
      'Confirm the kind, title, date and marking of the document.',
      'Decide who “Sam Example” is: “Meeting with Example Refuge Trust” needs it.',
      'Decide who “Alex Unknown” is: “Meeting with Example Refuge Trust” needs it.',
    ])
    const refused = await ann.send('POST', `intake/documents/${id}/take-over`, { seen: seq })
    expect(refused.status).toBe(400)
    expect((await refused.json()).error.message).toContain('Nothing was written.')
  })

  test('is refused where somebody has decided something since the preview', async () => {
    const { id } = await ann.bring()
    await decideAll(id)
    const preview = await ann.preview(id)
    await bob.decide(id, reject(itemOf(await bob.review(id), 'worried')))
    const late = await ann.send('POST', `intake/documents/${id}/take-over`, { seen: preview.seq })
    expect(late.status).toBe(409)
    expect((await late.json()).error.message).toContain('was rejected by bob')
    expect((await ann.review(id)).taken).toBeUndefined()
  })

  test('says when somebody named in it has been taken out of the register, and when a meeting was recorded since', async () => {
    const { id } = await ann.bring()
    await decideAll(id, (review) => [
      accept(itemOf(review, 'met-refuge'), { seen: Number.MAX_SAFE_INTEGER, is: 'recorded-since' }),
    ])
    expect((await ann.preview(id)).problems.map(({ words }) => words)).toEqual([
      '“Meeting with Example Refuge Trust”: the meeting it was said to be is no longer recorded.',
    ])
    await given(app().database, {
      liaison: 1,
      meetings: [
        {
          id: 'recorded-since',
          title: 'Recorded meanwhile',
          kind: 'meeting',
          when: { from: '2020-11-03', to: '2020-11-03', precision: 'day' },
          status: 'held',
          parties: [{ person: 'ada-minister' }, { organisation: 'example-refuge' }],
          citations: [{ document: 'earlier-note', locator: 'Paragraph 3' }],
        },
      ],
    })
    const met = itemOf(await ann.review(id), 'met-refuge')
    expect(met.like.map(({ entry, because }) => [entry.id, because.slice(0, 17)])).toContainEqual([
      'recorded-since',
      'recorded already,',
    ])
    const preview = await ann.preview(id)
    expect(preview.changed[0]).toContain('“Recorded meanwhile”: stays held')
  })

  test('keeps the words of the text out of what the server says of it', async () => {
    const { id } = await ann.bring()
    await decideAll(id)
    await ann.takeOver(id, (await ann.preview(id)).seq)
    const again = await ann.send('PUT', `intake/documents/${id}/decisions`, {
      decisions: [reject(itemOf(await ann.review(id), 'worried'))],
    })
    expect(again.status).toBe(400)
    expect(await again.text()).not.toContain('families')
  })
})

describe('proposals put right', () => {
  test('a meeting is split, two are merged, and what was said goes with them', async () => {
    const { id } = await ann.bring()
    await decideAll(id)
    const review = await ann.review(id)
    const next = itemOf(review, 'meeting-next-week')
    if (next.said.type !== 'meeting') throw new Error('a meeting')
    const { entry } = next.said
    const [minister, helpline, shelter] = entry.parties ?? []
    const second = {
      ...entry,
      id: `${entry.id}.2`,
      title: 'Meeting with Example Shelter',
      parties: [minister, shelter].flatMap((one) => one ?? []),
    }
    const first = {
      ...entry,
      title: 'Meeting with Example Helpline',
      parties: [minister, helpline].flatMap((one) => one ?? []),
    }
    const { seq } = await ann.decide(
      id,
      { ...accept(next), state: 'open', said: { type: 'meeting', entry: first } },
      {
        key: `meeting/${second.id}`,
        seen: 0,
        state: 'open',
        added: true,
        said: { type: 'meeting', entry: second },
      },
    )
    const split = await ann.review(id)
    expect(split.items.filter(({ said }) => said.type === 'meeting')).toHaveLength(3)
    expect(split.items.find(({ key }) => key === `meeting/${second.id}`)).toMatchObject({
      added: true,
      state: 'open',
    })
    const both = split.items.filter(({ key }) => key.startsWith('meeting/meeting-next-week'))
    for (const one of both) await ann.decide(id, accept(one))
    expect((await ann.preview(id)).added.filter((line) => line.startsWith('Meeting'))).toHaveLength(3)

    const met = itemOf(await ann.review(id), 'met-refuge')
    const into = itemOf(await ann.review(id), 'meeting-next-week')
    await ann.decide(id, { ...reject(met), mergedInto: into.key })
    const merged = await ann.preview(id)
    expect(merged.added).toContain('1 point')
    expect(merged.added.filter((line) => line.startsWith('Meeting'))).toHaveLength(2)
    await ann.undo(seq)
    expect((await ann.undo(seq)).status).toBe(200)
  })

  test('a person may add what was not proposed, and it goes in with its words', async () => {
    const { id } = await ann.bring()
    const { text } = await ann.review(id)
    const quote = 'The Example Inspectorate has published a report.'
    const start = text.indexOf(quote)
    await decideAll(id)
    const met = itemOf(await ann.review(id), 'met-refuge')
    const meeting = met.key.slice('meeting/'.length)
    const citations = [
      {
        document: (await ann.review(id)).document.key,
        locator: 'Paragraph 9',
        start,
        end: start + quote.length,
        quote,
      },
    ]
    const about = (await ann.review(id)).document.said
    if (about.type !== 'document') throw new Error('a document')
    await ann.decide(id, {
      key: 'point/added-1',
      seen: 0,
      state: 'accepted',
      added: true,
      said: {
        type: 'point',
        entry: {
          id: 'added-1',
          meeting,
          kind: 'update',
          text: 'A report is out.',
          citations: citations.map((one) => ({ ...one, document: about.entry.id })),
        },
      },
    })
    expect((await ann.preview(id)).added).toContain('2 points')
    await ann.takeOver(id, (await ann.preview(id)).seq)
    expect(await exported(app().database)).toContain('A report is out.')
  })
})
