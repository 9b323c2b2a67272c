import * as fc from 'fast-check'
import { add, clear, collapse, expand, showPath } from '../../client/explore/state/adding.ts'
import { drag, drawAllMeetings, drawMeeting, pin, tidy, unpin } from '../../client/explore/state/arranging.ts'
import { ask } from '../../client/explore/state/askQuestion.ts'
import type { Command } from '../../client/explore/state/command.ts'
import { emptyState, groupings } from '../../client/explore/state/ExploreState.ts'
import { groupBy, lookAtAllGroups, lookAtGroup } from '../../client/explore/state/grouping.ts'
import { look, select, show } from '../../client/explore/state/looking.ts'
import {
  compareWith,
  filter,
  hide,
  period,
  showHidden,
  showOnly,
} from '../../client/explore/state/narrowing.ts'
import type { Answer } from '../../graph-schema/api/answer.ts'
import { MeetingKind, Side, Status } from '../../graph-schema/terms.ts'

/** Any command a person could give, over a cast of twelve. */

const cast = [
  'refuge',
  'womens-aid',
  'respect',
  'mhclg',
  'dfe',
  'atkins',
  'patel',
  'tolhurst',
  'csea',
  'fund',
  'm-1',
  'm-2',
]
export const anyId = fc.constantFrom(...cast)
const anyIds = fc.uniqueArray(anyId, { maxLength: 5 })
const anyCoordinate = fc.integer({ min: -8_000, max: 8_000 })
export const anyPoint = fc.record({ x: anyCoordinate, y: anyCoordinate })
const anyPlaces = fc.dictionary(anyId, anyPoint, { maxKeys: 5, noNullPrototype: true })
const anyDay = fc.constantFrom('2020-04-10', '2020-11-02', '2020-11-06', '2020-11-13')
const some = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: 3 })

const answerOf = (ids: string[], about: string): Answer => ({
  question: { question: 'meetings-about', about },
  sentence: 'which meetings were about it',
  total: ids.length,
  count: '',
  lines: [],
  next: [],
  ids,
  filters: { about: [about], status: ['held'] },
  mends: [],
  evidence: '',
  stopped: false,
})

export const anyStep: fc.Arbitrary<Command> = fc.oneof(
  anyId.map((id) => add(id, id)),
  anyIds.map((ids) => expand('it', ids)),
  anyIds.map((ids) => collapse('it', ids)),
  anyIds.map((ids) => hide(ids, 'them')),
  anyIds.map((ids) => showHidden(ids)),
  anyIds.map((keep) => showOnly(keep, cast, 'them')),
  anyIds.map((about) => filter({ about }, 'about')),
  some(Status.options).map((status) => filter({ status }, 'status')),
  some(Side.options).map((side) => filter({ side }, 'side')),
  some(MeetingKind.options).map((kind) => filter({ kind }, 'kind')),
  fc
    .tuple(fc.option(anyDay), fc.option(anyDay))
    .map(([from, to]) => period(from ?? undefined, to ?? undefined, 'period')),
  fc.integer({ min: 1, max: 20 }).map((atLeast) => filter({ atLeast }, 'at least')),
  fc.tuple(anyDay, anyDay).map(([from, to]) => compareWith({ from, to }, 'compared')),
  fc.constant(compareWith(undefined, 'stopped')),
  anyPlaces.map((places) => drag(places, 'it')),
  anyPlaces.map((places) => tidy(places)),
  anyId.map((id) => pin(id, id)),
  anyId.map((id) => unpin(id, id)),
  fc
    .tuple(anyId, fc.constantFrom('edge' as const, 'node' as const))
    .map(([id, as]) => drawMeeting(id, as, id)),
  fc.constantFrom('edge' as const, 'node' as const, undefined).map((as) => drawAllMeetings(as)),
  fc.constantFrom(...groupings, undefined).map((by) => groupBy(by)),
  fc
    .tuple(anyId, fc.constantFrom('open' as const, 'closed' as const))
    .map(([id, look]) => lookAtGroup(`group:side:${id}`, look, id)),
  fc.constantFrom('open' as const, 'closed' as const).map((look) => lookAtAllGroups(look)),
  anyIds.map((ids) => showPath('it', ids)),
  fc.tuple(anyIds, anyId).map(([ids, about]) => ask(answerOf(ids, about), [], emptyState)),
  fc.constant(clear),
)

export const anyPassing: fc.Arbitrary<Command> = fc.oneof(
  anyIds.map((ids) => select(ids)),
  fc
    .tuple(anyPoint, fc.integer({ min: 50, max: 4_000 }))
    .map(([at, zoom]) => look({ ...at, zoom: zoom / 1_000 })),
  fc.constantFrom('graph' as const, 'table' as const).map((view) => show(view)),
)

export const anyCommand = fc.oneof({ weight: 4, arbitrary: anyStep }, { weight: 1, arbitrary: anyPassing })
