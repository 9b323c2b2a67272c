import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import type { ExploreState } from '../state/ExploreState.ts'
import { type Answered, type Comparison, comparePeriods, countedStatuses } from './comparison.ts'
import { drawMeetings } from './drawMeetings.ts'
import { shownOf } from './toDrawn.ts'

/** Whom two periods, each with the graph answered for it, have new, both times or no more. */
export function toComparison(
  chosen: Answered,
  other: Answered,
  state: ExploreState,
  areas: readonly HarmAreaNode[],
): Comparison {
  // How many meetings one has within a period says nothing of whether it had any.
  const filters = { ...state.filters, atLeast: undefined }
  const meetingsOf = ({ graph }: Answered) =>
    drawMeetings(graph, shownOf(graph, state), { ...state, filters }, areas)
  const [later, earlier] = isLater(chosen, other) ? [chosen, other] : [other, chosen]
  const statuses = countedStatuses(filters.status)
  return {
    later: comparedOf(later),
    earlier: comparedOf(earlier),
    statuses,
    notDrawn: other.graph.meetings,
    of: filters.of,
    parties: comparePeriods(meetingsOf(later), meetingsOf(earlier), statuses).filter(
      ({ id }) => id !== filters.of,
    ),
  }
}

const isLater = ({ period: a }: Answered, { period: b }: Answered) =>
  a.from === b.from ? a.to >= b.to : a.from > b.from

const comparedOf = ({ period, evidence, graph }: Answered) => ({
  period,
  evidence,
  uncounted: graph.meetingsInAll - graph.meetings.length,
})
