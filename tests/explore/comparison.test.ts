import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answered,
  type Change,
  type Comparison,
  changeWords,
  comparePeriods,
  countedStatuses,
  isChange,
} from '../../client/explore/drawn/comparison.ts'
import type { DrawnMeeting } from '../../client/explore/drawn/Drawn.ts'
import { toComparison } from '../../client/explore/drawn/toComparison.ts'
import { toDrawn } from '../../client/explore/drawn/toDrawn.ts'
import { emptyState } from '../../client/explore/state/ExploreState.ts'
import { comparedWords } from '../../client/explore/table/partyRows.ts'
import type { EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import type { GraphMeeting } from '../../graph-schema/api/explore.ts'
import { Status } from '../../graph-schema/terms.ts'
import { graphOf } from './graphOf.ts'

const anyParty = fc.constantFrom('refuge', 'respect', 'womens-aid', 'atkins', 'mhclg')
const anyMeeting: fc.Arbitrary<DrawnMeeting> = fc
  .record({
    id: fc.uuid(),
    parties: fc.uniqueArray(anyParty, { minLength: 1, maxLength: 4 }),
    status: fc.constantFrom(...Status.options),
    day: fc.option(fc.constantFrom('2026-01-05', '2026-02-03', '2026-03-31'), { nil: undefined }),
  })
  .map(({ id, parties, status, day }) => ({
    meeting: {
      id,
      title: id,
      kind: 'meeting',
      status,
      when: day ? { from: day, to: day, precision: 'day' } : { precision: 'unknown' },
      harmAreas: [],
      parties: parties.map((party) => ({ id: party, through: [], basis: 'stated' })),
      partyCount: parties.length,
      basis: 'stated',
      citations: [],
    },
    as: 'edge',
    ends: parties,
    about: [],
    inferred: false,
  }))
const anyMeetings = fc.array(anyMeeting, { maxLength: 8 })
const meetingOf = (id: string, parties: readonly string[], day: string): GraphMeeting => ({
  id,
  title: id,
  kind: 'meeting',
  status: 'held',
  when: { from: day, to: day, precision: 'day' },
  harmAreas: [],
  parties: parties.map((party) => ({ id: party, through: [], basis: 'stated' })),
  partyCount: parties.length,
  basis: 'stated',
  citations: [],
})
const anyStatuses = fc.uniqueArray(fc.constantFrom(...Status.options), { minLength: 1 })

const idsOf = (parties: readonly { id: string; change: Change }[], change: Change) =>
  parties.filter((party) => party.change === change).map(({ id }) => id)

describe('two periods compared', () => {
  test('say of a meeting known by its week that week, not its last day', () => {
    const when = { from: '2020-11-02', to: '2020-11-06', precision: 'week' } as const
    const earlierDay = { from: '2020-11-03', to: '2020-11-03', precision: 'day' } as const
    const call = (id: string, at: typeof when | typeof earlierDay): DrawnMeeting => ({
      meeting: {
        id,
        title: id,
        kind: 'call',
        status: 'held',
        when: at,
        harmAreas: [],
        parties: [{ id: 'refuge', through: [], basis: 'stated' }],
        partyCount: 1,
        basis: 'stated',
        citations: [],
      },
      as: 'edge',
      ends: ['refuge'],
      about: [],
      inferred: false,
    })
    const [refuge] = comparePeriods([call('a', when), call('b', earlierDay)], [], ['held'])
    expect(refuge?.later).toEqual({ meetings: 2, last: when })
  })

  test('name each party that met in either exactly once, by where it met', () => {
    fc.assert(
      fc.property(anyMeetings, anyMeetings, anyStatuses, (later, earlier, statuses) => {
        const compared = comparePeriods(later, earlier, statuses)
        expect(new Set(compared.map(({ id }) => id)).size).toBe(compared.length)
        const met = (meetings: typeof later, id: string) =>
          meetings.filter(
            ({ meeting }) =>
              statuses.includes(meeting.status) && meeting.parties.some((party) => party.id === id),
          ).length
        for (const party of ['refuge', 'respect', 'womens-aid', 'atkins', 'mhclg']) {
          const [now, before] = [met(later, party), met(earlier, party)]
          const found = compared.find(({ id }) => id === party)
          expect(found?.later.meetings ?? 0).toBe(now)
          expect(found?.earlier.meetings ?? 0).toBe(before)
          const expected =
            now > 0 ? (before > 0 ? 'continuing' : 'new') : before > 0 ? 'not-recorded' : undefined
          expect(found?.change).toBe(expected)
        }
      }),
    )
  })

  test('the other way round, the new are not recorded and the not recorded new', () => {
    fc.assert(
      fc.property(anyMeetings, anyMeetings, anyStatuses, (a, b, statuses) => {
        const [there, back] = [comparePeriods(a, b, statuses), comparePeriods(b, a, statuses)]
        expect(idsOf(there, 'new')).toEqual(idsOf(back, 'not-recorded'))
        expect(idsOf(there, 'not-recorded')).toEqual(idsOf(back, 'new'))
        expect(idsOf(there, 'continuing')).toEqual(idsOf(back, 'continuing'))
      }),
    )
  })

  test('count what was held, unless the filters say which statuses', () => {
    expect(countedStatuses(undefined)).toEqual(['held'])
    expect(countedStatuses(['planned'])).toEqual(['planned'])
  })

  test('of the meetings of one party alone do not count it among those it met', () => {
    const period = { from: '2026-02-01', to: '2026-02-28' }
    const ids = ['avery', 'alder', 'birch']
    const answered = (from: string, to: string, met: readonly string[]): Answered => ({
      period: { from, to },
      graph: graphOf(
        ids.map((id) => ({ id, name: id, type: 'organisation', meetings: 1 })),
        met.map((id) => meetingOf(`${id} ${from}`, ['avery', id], from)),
      ),
      evidence: {
        documents: 1,
        meetings: 1,
        weeks: 1,
        weeksCovered: 1,
        sentence: '',
        newest: [],
        loaded: [],
      },
    })
    const later = answered(period.from, period.to, ['alder', 'birch'])
    const earlier = answered('2026-01-01', '2026-01-31', ['alder'])
    const state = { ...emptyState, ids, filters: { ...period, of: 'avery' } }
    const comparison = toComparison(later, earlier, state, [])
    expect(idsOf(comparison.parties, 'continuing')).toEqual(['alder'])
    expect(idsOf(comparison.parties, 'new')).toEqual(['birch'])
    const said = comparedWords(comparison)
    expect([said({ id: 'avery' }), said({ id: 'alder' })]).toEqual([
      'Whose meetings are compared',
      'Continuing',
    ])
    // It stays drawn where it met nobody in the period looked at.
    const none = answered(period.from, period.to, [])
    const drawn = toDrawn(none.graph, state, [], toComparison(none, earlier, state, []))
    expect(drawn.nodes.map(({ id }) => id)).toEqual(['avery', 'alder'])
    // Without it nothing is left out.
    const all = toComparison(later, earlier, { ...state, filters: period }, [])
    expect(idsOf(all.parties, 'continuing')).toEqual(['alder', 'avery'])
  })

  test('claim no change where nothing is loaded for the period without a meeting', () => {
    const evidence = (documents: number): EvidenceStatement => ({
      documents,
      meetings: 0,
      weeks: 1,
      weeksCovered: 0,
      sentence: '',
      newest: [],
      loaded: [],
    })
    const between = (later: number, earlier: number): Comparison => ({
      later: { period: { from: '2026-02-01', to: '2026-02-28' }, evidence: evidence(later), uncounted: 0 },
      earlier: {
        period: { from: '2026-01-01', to: '2026-01-31' },
        evidence: evidence(earlier),
        uncounted: 0,
      },
      statuses: ['held'],
      parties: [],
      notDrawn: [],
    })
    expect(isChange(between(1, 0), 'new')).toBe(false)
    expect(isChange(between(1, 0), 'not-recorded')).toBe(true)
    expect(isChange(between(0, 1), 'not-recorded')).toBe(false)
    expect(changeWords(between(0, 1), 'not-recorded')).toBe('no evidence for the later period')
    expect(changeWords(between(1, 1), 'not-recorded')).toBe('not recorded this time')
  })
})
