import { describe, expect, test, vi } from 'vitest'
import { exported } from '../../support/record.ts'
import { startForEach } from '../../support/startFor.ts'
import { letter } from './example.ts'
import { accept, itemOf, reject, reviewApp, reviewer } from './reviewApp.ts'

vi.setConfig({ testTimeout: 600_000 })

const app = startForEach(reviewApp)
const ann = reviewer(app)
const bob = reviewer(app, 'bob')

describe('a document brought in', () => {
  test('is kept as a draft with its text, and nothing of it enters the graph or an export', async () => {
    const before = await exported(app().database)
    const { id, is } = await ann.bring()
    expect(is).toBe('new')
    expect(await exported(app().database)).toBe(before)
    const { text, items, document } = await bob.review(id)
    expect(text).toBe(letter)
    expect(document.said.type === 'document' && document.said.entry.title).toBe('Weekly note')
    for (const { spans, said } of items)
      for (const { start, end } of spans)
        if (said.type !== 'quarantined' && said.entry.citations?.[0]?.quote && spans.length === 1)
          expect(text.slice(start, end)).toBe(said.entry.citations[0].quote)
    const { drafts } = await ann.drafts()
    expect(drafts).toMatchObject([{ id, decided: 0, proposals: 11 }])
    expect(await ann.entry(id)).toBe(404)
  })

  test('as the text goes: a meeting with the names it needs before it and what was said after it', async () => {
    const { id } = await ann.bring()
    const { items } = await ann.review(id)
    expect(items.map(({ key }) => key.replace(/\.[0-9a-f]{8}$/, ''))).toEqual([
      'person/sam-example',
      'person/alex-unknown',
      'meeting/met-refuge',
      'point/worried',
      'commitment/will-write',
      'quarantined/9',
      'organisation/example-shelter',
      'meeting/meeting-next-week',
      'organisation/example-inspectorate',
      'mention/8',
    ])
    expect(itemOf({ items }, 'met-refuge')).toMatchObject({ rule: 'met someone', sureness: 'sure' })
    expect(itemOf({ items }, 'sam-example').sureness).toBe('please-check')
  })

  test('is known again as the same text and as nearly the same, and can be brought all the same', async () => {
    const { id } = await ann.bring()
    expect(await bob.bring(letter.replaceAll('\n', '\r\n').toUpperCase())).toMatchObject({ id, is: 'same' })
    const longer = letter.repeat(3).replaceAll('Tuesday', 'Wednesday')
    expect(
      (await ann.bring('Quite another letter, about nothing that was in the first one at all.')).is,
    ).toBe('new')
    expect(await bob.bringFile('again.txt', `Page 1\n${letter}\nEnds`)).toMatchObject({ id, is: 'near-same' })
    expect((await bob.bring(`Page 1\n${letter}\nEnds`, true)).is).toBe('new')
    expect(longer.length).toBeGreaterThan(0)
    expect((await ann.drafts()).total).toBe(3)
  })

  test('that is empty is refused with what to do, and so is a form that is not a file', async () => {
    const empty = await ann.send('POST', 'intake/documents/pasted', { name: 'Nothing', text: '  \n ' })
    expect(empty.status).toBe(400)
    expect((await empty.json()).error.message).toContain('paste the text')
    expect((await ann.send('POST', 'intake/documents?name=x', 'text', 'text/plain')).status).toBe(415)
  })

  test('can be removed, and undoing that brings it back', async () => {
    const { id } = await ann.bring()
    await ann.decide(id, reject(itemOf(await ann.review(id), 'worried')))
    const { seq } = await ann.review(id)
    const removed = await ann.send('DELETE', `intake/documents/${id}?seen=${seq}`)
    expect(removed.status).toBe(200)
    expect((await ann.send('GET', `intake/documents/${id}`)).status).toBe(404)
    await ann.undo((await removed.json()).seq)
    expect(itemOf(await ann.review(id), 'worried').state).toBe('rejected')
  })

  test('is there for nobody who may not see it', async () => {
    const { id } = await ann.bring()
    const nobody = reviewer(app, 'nobody')
    expect((await nobody.drafts()).total).toBe(0)
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['GET', '/preview', undefined],
      ['PUT', '/decisions', { decisions: [{ key: 'document/about', seen: 0, state: 'accepted' }] }],
      ['POST', '/take-over', { seen: 1_000 }],
      ['DELETE', '?seen=1000', undefined],
    ] as const)
      expect((await nobody.send(method, `intake/documents/${id}${path}`, body)).status).toBe(404)
    const brought = await nobody.send('POST', 'intake/documents/pasted', { name: 'Mine', text: letter })
    expect((await brought.json()).is).toBe('new')
  })
})

describe('names', () => {
  test('that several people bear come with who they may be and why; one nobody bears comes with none', async () => {
    const { id } = await ann.bring()
    const review = await ann.review(id)
    const sam = itemOf(review, 'sam-example')
    expect(sam.candidates.map(({ entry }) => entry.id).sort()).toEqual(['sam-example-1', 'sam-example-2'])
    expect(sam.candidates[0]?.because).toContain('the name in the register')
    expect(itemOf(review, 'alex-unknown').candidates).toEqual([])
  })
})

describe('decisions', () => {
  test('are kept, listed as progress, and undone step by step', async () => {
    const { id } = await ann.bring()
    const worried = itemOf(await ann.review(id), 'worried')
    const { seq } = await ann.decide(id, accept(worried))
    expect(itemOf(await bob.review(id), 'worried')).toMatchObject({
      state: 'accepted',
      by: 'ann',
      changed: seq,
    })
    expect((await ann.drafts()).drafts).toMatchObject([{ decided: 1 }])
    await ann.undo(seq)
    expect(itemOf(await bob.review(id), 'worried').state).toBe('open')
  })

  test('of two reviewers do not overwrite each other: the second is told what the first decided', async () => {
    const { id } = await ann.bring()
    const [anns, bobs] = [await ann.review(id), await bob.review(id)]
    await ann.decide(id, reject(itemOf(anns, 'met-refuge')))
    const late = await bob.send('PUT', `intake/documents/${id}/decisions`, {
      decisions: [accept(itemOf(bobs, 'met-refuge'))],
    })
    expect(late.status).toBe(409)
    expect((await late.json()).error.message).toContain(
      '“Meeting with Example Refuge Trust” was rejected by ann after you opened it',
    )
    await bob.decide(id, accept(itemOf(bobs, 'meeting-next-week')))
    const both = await ann.review(id)
    expect(itemOf(both, 'met-refuge').state).toBe('rejected')
    expect(itemOf(both, 'meeting-next-week')).toMatchObject({ state: 'accepted', by: 'bob' })
  })

  test('accept one paragraph at a time, never a whole document', async () => {
    const { id } = await ann.bring()
    const review = await ann.review(id)
    const paragraph = ['met-refuge', 'worried', 'will-write'].map((one) => accept(itemOf(review, one)))
    const whole = await ann.send('PUT', `intake/documents/${id}/decisions`, {
      decisions: [...paragraph, accept(itemOf(review, 'meeting-next-week'))],
    })
    expect(whole.status).toBe(400)
    expect((await whole.json()).error.message).toBe('Accept the proposals of one paragraph at a time.')
    await ann.decide(id, ...paragraph)
  })

  test('cannot quote what the text does not say', async () => {
    const { id } = await ann.bring()
    const worried = itemOf(await ann.review(id), 'worried')
    if (worried.said.type !== 'point') throw new Error('a point')
    const citations = [{ document: 'x', locator: 'Body', start: 0, end: 7, quote: 'Another' }]
    const refused = await ann.send('PUT', `intake/documents/${id}/decisions`, {
      decisions: [accept(worried, { said: { type: 'point', entry: { ...worried.said.entry, citations } } })],
    })
    expect(refused.status).toBe(400)
    expect(await refused.text()).not.toContain('Example Department\\nWeekly')
  })
})
