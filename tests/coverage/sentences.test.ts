import { describe, expect, test } from 'vitest'
import { concerned } from '../../server/coverage/lists/concerned.ts'
import { emptyBecause } from '../../server/coverage/lists/emptyBecause.ts'
import { sentence } from '../../server/coverage/lists/listRow.ts'
import type { Told, ToldMeeting } from '../../server/coverage/lists/Told.ts'
import { toldWords } from '../../server/coverage/lists/toldWords.ts'
import { whenWords } from '../../server/coverage/lists/whenWords.ts'

const meeting = (given: Partial<ToldMeeting> = {}): ToldMeeting => ({
  id: 'karma-nirvana-planned',
  title: 'Karma Nirvana',
  kind: 'meeting',
  when: { from: '2020-11-09', to: '2020-11-13', precision: 'week' },
  status: 'planned',
  to: '2020-11-13',
  inferred: false,
  citations: [],
  ...given,
})
const told = (given: Partial<Told>): Told => ({
  engaged: null,
  next: null,
  inferred: false,
  facts: {},
  everyDays: null,
  ...given,
})
const words = (given: Partial<Told>, asked = {}) => toldWords(told(given), asked)

describe('what is said of an organisation about a harm area', () => {
  test('a plan whose day has passed: no loaded document says whether it took place', () => {
    expect(
      words({ engaged: 'none-recorded', next: 'outcome-not-recorded', facts: { overdue: meeting() } }),
    ).toBe(
      'a discussion was planned for the week of 9 November 2020; no loaded document says whether it took place',
    )
    const asked = meeting({ status: 'requested', kind: 'visit' })
    expect(words({ next: 'outcome-not-recorded', facts: { overdue: asked } })).toBe(
      'a visit was requested for the week of 9 November 2020; no loaded document says whether it took place',
    )
  })

  test('a plan to come is said beside what there is so far', () => {
    const facts = { planned: meeting(), met: meeting({ when: day('2020-04-10'), status: 'held' }) }
    expect(words({ engaged: 'none-recorded', next: 'planned', facts })).toBe(
      'no meeting recorded; a discussion is planned for the week of 9 November 2020',
    )
    expect(words({ engaged: 'met', inferred: true, next: 'planned', facts })).toBe(
      'a discussion is planned for the week of 9 November 2020; last met on 10 April 2020 (inferred)',
    )
    const undated = meeting({ when: { precision: 'unknown' }, kind: 'call' })
    expect(words({ next: 'planned', facts: { planned: undated } })).toBe('a call is planned, no date given')
  })

  test('what is only inferred is said to be', () => {
    expect(words({ next: 'planned', facts: { planned: meeting({ inferred: true }) } })).toBe(
      'a discussion is planned for the week of 9 November 2020 (inferred)',
    )
    const mentioned = meeting({ title: 'Home Secretary and Vera Baird', when: { precision: 'unknown' } })
    expect(words({ engaged: 'mentioned', inferred: true, facts: { mentioned } })).toBe(
      'mentioned only: “Home Secretary and Vera Baird”, date not given (inferred)',
    )
  })

  test('in a group, through a forum, in a document', () => {
    const counted = meeting({ when: day('2020-11-05'), status: 'held' })
    expect(words({ engaged: 'group-only', facts: { counted } })).toBe(
      'met only in a group of more than five stakeholders, most recently on 5 November 2020',
    )
    const session = { ...counted, forum: 'CSEA External Reference Group' }
    expect(words({ engaged: 'through-forum', facts: { session } })).toBe(
      'only through CSEA External Reference Group, a forum it belongs to, which met on 5 November 2020',
    )
    expect(words({ engaged: 'mentioned', facts: { mention: { date: '2020-11-06', citations: [] } } })).toBe(
      'mentioned only, in a document of 6 November 2020',
    )
  })

  test('a review is due so many days after the last meeting', () => {
    const held = meeting({ when: day('2020-04-10'), to: '2020-04-10', status: 'held' })
    expect(words({ engaged: 'met', next: 'review-due', facts: { held, met: held }, everyDays: 90 })).toBe(
      'last met on 10 April 2020; a review was due on 9 July 2020',
    )
  })

  test('whose meetings and which period are part of what is said', () => {
    const asked = { by: 'Victoria Atkins', from: '2020-11-02', to: '2020-11-06' }
    expect(words({ engaged: 'none-recorded' }, asked)).toBe(
      'no meeting recorded with Victoria Atkins from 2 November 2020 to 6 November 2020',
    )
    expect(words({ next: 'planned', facts: { planned: meeting() } }, asked)).toBe(
      'a discussion with Victoria Atkins is planned for the week of 9 November 2020',
    )
  })

  test('the parts of a row are one text, and what is left out is counted', () => {
    const parts = [
      {
        harmArea: { id: 'domestic-abuse', name: 'Domestic abuse' },
        words: 'a call is planned, no date given',
      },
      { harmArea: { id: 'stalking', name: 'Stalking' }, words: 'no meeting recorded' },
    ]
    expect(sentence(parts, 2)).toBe(
      'Domestic abuse: a call is planned, no date given. Stalking: no meeting recorded. And 2 more harm areas.',
    )
  })
})

const day = (date: string) => ({ from: date, to: date, precision: 'day' as const })

test('a date is never more exact than its source', () => {
  expect(whenWords(day('2020-04-10'), 'on')).toBe('on 10 April 2020')
  expect(whenWords({ from: '2020-11-01', to: '2020-11-30', precision: 'month' }, 'for')).toBe(
    'for November 2020',
  )
  expect(whenWords({ from: '2020-10-01', to: '2020-12-31', precision: 'quarter' }, 'on')).toBe(
    'in October 2020 to December 2020',
  )
  expect(whenWords({ from: '2020-01-01', to: '2020-12-31', precision: 'year' }, 'on')).toBe('in 2020')
  expect(whenWords({ to: '2020-04-10', precision: 'unknown' }, 'on')).toBe('on or before 10 April 2020')
  expect(whenWords({ precision: 'unknown' }, 'on')).toBe('')
})

describe('of harm areas that overlap', () => {
  const cell = (harmArea: string, engaged: Told['engaged'], next: Told['next'] = null) => ({
    harmArea,
    engaged,
    next,
    inferred: false,
    meetings: 0,
    participations: 0,
    lastMet: null,
  })
  const row = (...cells: ReturnType<typeof cell>[]) => ({
    id: 'one',
    name: 'One',
    kind: 'charity' as const,
    side: 'external' as const,
    partial: false,
    meetings: 0,
    lastMet: null,
    cells,
  })
  const whole = {
    engaged: 'none-recorded',
    next: null,
    inferred: false,
    worksOn: [],
    everyDays: null,
  } as const
  const includes = (wider: string, narrower: string) => wider === 'vawg' && narrower !== 'vawg'
  const said = (...cells: ReturnType<typeof cell>[]) =>
    concerned('none-recorded', row(...cells), whole, { about: undefined, parts: new Set() }, includes)

  test('only the narrowest is spoken of', () => {
    const found = said(cell('domestic-abuse', 'none-recorded'), cell('vawg', 'none-recorded'))
    expect(found.said.map(({ harmArea }) => harmArea)).toEqual(['domestic-abuse'])
  })

  test('unless the wider one says something else', () => {
    const found = said(cell('domestic-abuse', null, 'planned'), cell('vawg', 'none-recorded', 'planned'))
    expect(found.said.map(({ harmArea, engaged, next }) => [harmArea, engaged, next])).toEqual([
      ['vawg', 'none-recorded', null],
      ['domestic-abuse', null, 'planned'],
    ])
  })

  test('no more than six are spoken of, and the others counted', () => {
    const found = said(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((area) => cell(area, 'none-recorded')))
    expect(found.said).toHaveLength(6)
    expect(found.more).toBe(2)
  })
})

test('an empty list says what empties it', () => {
  const known = {
    list: 'none-recorded' as const,
    asOf: '2020-11-06',
    since: '2020-04-10',
    about: 'Stalking',
    find: undefined,
    listed: 0,
    working: 2,
    met: 2,
    reviewed: false,
  }
  expect(emptyBecause(known)).toBe(
    'Every organisation in the register as working on Stalking has a meeting recorded.',
  )
  expect(emptyBecause({ ...known, working: 0, met: 0 })).toBe(
    'No organisation in the register is recorded as working on Stalking.',
  )
  expect(emptyBecause({ ...known, list: 'planned', asOf: '2020-04-01' })).toBe(
    'No document is loaded before 10 April 2020, so nothing was known on 1 April 2020.',
  )
  expect(emptyBecause({ ...known, listed: 5, find: 'zzz' })).toBe(
    'No organisation in this list has a name with “zzz”.',
  )
  expect(emptyBecause({ ...known, list: 'review-due' })).toBe(
    'No organisation has a review interval yet: give some in the review plan.',
  )
})
