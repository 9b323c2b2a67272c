import { describe, expect, test } from 'vitest'
import { engagementsOf } from '../../server/record/engagement.ts'
import type { MeetingKnown, PartyKnown } from '../../server/record/meetingKnown.ts'

const organisation = (id: string, more: Partial<PartyKnown> = {}): PartyKnown => ({
  id,
  person: false,
  self: false,
  posts: [],
  side: 'external',
  ...more,
})
const person = (id: string, more: Partial<PartyKnown> = {}): PartyKnown => ({
  id,
  person: true,
  self: false,
  posts: [],
  ...more,
})
const post = (id: string, side: 'government' | 'external' | 'parliament', from?: string, to?: string) => ({
  id,
  side,
  from,
  to,
})

const meeting = (...parties: PartyKnown[]): MeetingKnown => ({
  id: 'call',
  kind: 'call',
  from: '2020-11-02',
  to: '2020-11-06',
  status: 'held',
  documented: '2020-11-06',
  areas: ['domestic-abuse', 'vawg'],
  parties,
})

const partOf = (facts: MeetingKnown, party: string) =>
  engagementsOf(facts).find((link) => link.party === party)?.properties

describe('who took part in a meeting', () => {
  test('an organisation named takes part as itself', () => {
    expect(partOf(meeting(organisation('refuge')), 'refuge')).toMatchObject({
      side: 'external',
      via: [],
      inferred: false,
    })
  })

  test('a charity takes part through the person who speaks on its behalf', () => {
    const facts = meeting(person('sam', { behalf: { id: 'helpline', side: 'external' } }))
    expect(partOf(facts, 'helpline')).toMatchObject({ side: 'external', via: ['sam'] })
    expect(partOf(facts, 'sam')).toMatchObject({ side: 'external', via: [] })
  })

  test('with nothing said, a person acts for the bodies of posts then held, and only for government ones if any is', () => {
    const facts = meeting(
      person('minister', {
        posts: [post('home-office', 'government', '2020-01-01'), post('house-of-commons', 'parliament')],
      }),
    )
    expect(engagementsOf(facts).map((link) => link.party)).toEqual(['minister', 'home-office'])
    expect(partOf(facts, 'minister')).toMatchObject({ side: 'government' })
  })

  test('a post that ended before the meeting, or began after it, does not count', () => {
    const facts = meeting(
      person('mp', {
        posts: [
          post('culture', 'government', '2012-09-04', '2014-04-09'),
          post('later', 'government', '2021-01-01'),
          post('commons', 'parliament', '2005-05-05'),
        ],
      }),
    )
    expect(engagementsOf(facts).map((link) => link.party)).toEqual(['mp', 'commons'])
  })

  test('a post that ended on the first day of the meeting still counts', () => {
    const facts = meeting(
      person('mp', { posts: [post('culture', 'government', '2012-09-04', '2020-11-02')] }),
    )
    expect(engagementsOf(facts)).toHaveLength(2)
  })

  test('a person without a post is of no known side; one who acts for themselves is external', () => {
    expect(partOf(meeting(person('shona')), 'shona')?.side).toBeUndefined()
    expect(partOf(meeting(person('survivor-advocate', { self: true })), 'survivor-advocate')?.side).toBe(
      'external',
    )
  })

  test('what rests on an inferred post is inferred; a stated way beside it makes it stated', () => {
    const inferredPost = { ...post('safelives', 'external'), basis: 'inferred' as const }
    const through = person('suzanne-jacob', { posts: [inferredPost] })
    expect(partOf(meeting(through), 'safelives')).toMatchObject({ inferred: true, via: ['suzanne-jacob'] })
    expect(partOf(meeting(through, organisation('safelives')), 'safelives')).toMatchObject({
      inferred: false,
      via: [],
    })
  })

  test('stated apologies do not make an inferred presence a stated one', () => {
    const present = person('sam', {
      basis: 'inferred',
      behalf: { id: 'helpline', side: 'external' },
      attendance: 'present',
    })
    const away = person('jo', { behalf: { id: 'helpline', side: 'external' }, attendance: 'apologies' })
    expect(partOf(meeting(present, away), 'helpline')).toMatchObject({
      attendance: 'present',
      inferred: true,
    })
  })

  test('government is inferred where the only post that makes it so is', () => {
    const minister = person('minister', {
      posts: [{ ...post('home-office', 'government'), basis: 'inferred' as const }],
    })
    expect(partOf(meeting(minister, organisation('refuge')), 'refuge')?.government).toBe('inferred')
    expect(partOf(meeting(minister, organisation('refuge')), 'minister')).toMatchObject({
      inferred: false,
      sideInferred: true,
    })
  })

  test('a body that speaks for another is there itself, and the other through it', () => {
    const facts = meeting(organisation('example-firm', { behalf: { id: 'helpline', side: 'external' } }))
    expect(engagementsOf(facts).map((link) => [link.party, link.properties.via])).toEqual([
      ['example-firm', []],
      ['helpline', ['example-firm']],
    ])
  })

  test('who was expected at a meeting that was held is none of its stakeholders', () => {
    const facts = meeting(organisation('refuge'), organisation('respect', { attendance: 'expected' }))
    expect(partOf(facts, 'refuge')?.parties).toBe(1)
  })

  test('an undated meeting uses the date of its earliest document', () => {
    const facts = { ...meeting(organisation('refuge')), from: null, to: null }
    expect(partOf(facts, 'refuge')).toMatchObject({ from: '2020-11-06', to: '2020-11-06' })
  })
})

describe('how many stakeholder parties', () => {
  test('two people of one charity are one party, and government is none', () => {
    const speaker = (id: string) => person(id, { behalf: { id: 'helpline', side: 'external' } })
    const minister = person('minister', { posts: [post('home-office', 'government')] })
    expect(partOf(meeting(speaker('a'), speaker('b'), minister), 'helpline')?.parties).toBe(1)
  })

  test('a person acting for themselves counts, one who sent apologies does not', () => {
    const facts = meeting(
      organisation('refuge'),
      person('advocate', { self: true }),
      organisation('respect', { attendance: 'apologies' }),
    )
    expect(partOf(facts, 'refuge')?.parties).toBe(2)
  })

  test('an MP counts once, not also as the House', () => {
    const mp = person('mp', { posts: [post('house-of-commons', 'parliament')] })
    expect(partOf(meeting(mp, organisation('refuge')), 'refuge')?.parties).toBe(2)
  })
})
