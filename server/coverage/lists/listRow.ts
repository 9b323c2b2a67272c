import type { CoverageRow } from '../../../graph-schema/api/coverage.ts'
import type { ListPart, ListRow, ShownReason } from '../../../graph-schema/api/lists.ts'
import type { ReasonRow } from '../queries/findReasons.ts'
import { citationsOf } from './citationsOf.ts'
import type { Concern } from './concerned.ts'
import type { Asked, Facts, Told } from './Told.ts'
import { toldWords } from './toldWords.ts'

/** One organisation of a list: what is said of it, where that is written, and any reasons noted. */
export function listRow(
  { id, name, kind, side }: CoverageRow,
  { said, more }: { said: readonly Concern[]; more: number },
  known: {
    everyDays: number | null
    factsOf: (area: string | undefined) => Facts
    areaName: (area: string) => string
    asked: Asked
    reasons: readonly ReasonRow[]
  },
): ListRow {
  const told = said.map(({ harmArea, engaged, next, inferred }) => ({
    harmArea,
    told: {
      engaged,
      next,
      inferred,
      facts: known.factsOf(harmArea),
      everyDays: known.everyDays,
    } satisfies Told,
  }))
  const parts = told.map(
    ({ harmArea, told: { engaged, next, inferred, facts, ...rest } }): ListPart => ({
      ...(harmArea ? { harmArea: { id: harmArea, name: known.areaName(harmArea) } } : {}),
      engaged,
      next,
      inferred,
      words: toldWords({ engaged, next, inferred, facts, ...rest }, known.asked),
      ...(next === 'outcome-not-recorded' && facts.overdue
        ? { toRecord: { id: facts.overdue.id, title: facts.overdue.title } }
        : {}),
    }),
  )
  return {
    id,
    name,
    kind,
    side,
    sentence: sentence(parts, more),
    parts,
    more,
    citations: citationsOf(told.map((part) => part.told)),
    reasons: known.reasons.map(shown),
  }
}

/** "Domestic abuse: a discussion is planned for the week of 9 November 2020. Stalking: no meeting recorded." */
export const sentence = (parts: readonly Pick<ListPart, 'harmArea' | 'words'>[], more: number): string =>
  [
    ...parts.map(({ harmArea, words }) => `${harmArea?.name ?? 'No harm area given'}: ${words}.`),
    ...(more > 0 ? [`And ${more.toLocaleString('en-GB')} more harm ${more === 1 ? 'area' : 'areas'}.`] : []),
  ].join(' ')

const shown = ({ organisation: _, harmArea, note, ...reason }: ReasonRow): ShownReason => ({
  ...reason,
  ...(harmArea ? { harmArea } : {}),
  ...(note ? { note } : {}),
})
