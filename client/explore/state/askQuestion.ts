import type { QueryClient } from '@tanstack/react-query'
import type { Answer, Question } from '../../../graph-schema/api/answer.ts'
import { formatNumber } from '../../design/counts.ts'
import { answerQuery, fetchGraph } from '../exploreQueries.ts'
import { type Command, nothing, without } from './command.ts'
import type { Explorer } from './createExplorer.ts'
import { type ExploreState, emptyState, type Narrowing } from './ExploreState.ts'
import { tidyFilters } from './narrowing.ts'

/**
 * Draws the answer to a question in place of what was drawn: exactly what was counted, with its filters. What stays
 * keeps its place. Where there is none, the picture is left as it is.
 */
export const askQuestion = (explorer: Explorer, client: QueryClient, question: Question) =>
  explorer.performLater(async ({ state }) => {
    const answer = await client.fetchQuery(answerQuery(question))
    if (answer.total === 0) return unanswered(answer)
    return ask(answer, await notCounted(client, answer), state)
  })

export function ask(answer: Answer, hidden: readonly string[], before: ExploreState): Command {
  const fresh = without(answer.ids, before.ids).length
  return {
    name: 'ask',
    label: `Asked: ${answer.sentence} (+${fresh}${cutOf(answer)})`,
    apply: (state) => ({
      ...state,
      ids: answer.ids,
      hidden,
      filters: tidyFilters({ ...answer.filters, ...ownMeetings(answer) }),
      pins: state.pins.filter((id) => answer.ids.includes(id)),
      positions: Object.fromEntries(
        Object.entries(state.positions).filter(([id]) => answer.ids.includes(id)),
      ),
      selection: selectionOf(answer),
      camera: undefined,
      asked: answer.question,
    }),
  }
}

/** Whom somebody met is told by their own meetings; those not of the answer are told one by one only where they are few. */
const ownMeetings = ({ counted, question }: Answer): Pick<Narrowing, 'of'> =>
  !counted && question.question === 'who-met' ? { of: question.who } : {}

/** An answer too long to be drawn says of how many these are. */
const cutOf = ({ lines, total }: Answer) => (total > lines.length ? ` of ${formatNumber(total)}` : '')

/** A connection stands out whole; of other answers, whoever was asked about. */
const selectionOf = ({ question, ids }: Answer) => {
  if (question.question === 'connected') return ids
  return question.who && !question.with && ids.includes(question.who) ? [question.who] : []
}

/** With nothing drawn the question stays in the address, so that the reason can be shared too. */
const unanswered = ({ question, because = 'Nothing found' }: Answer): Command => ({
  ...nothing(because),
  apply: (state) => (state.ids.length === 0 ? { ...state, asked: question } : state),
})

/** Meetings among those to be drawn and within the filters, but not of the answer. */
async function notCounted(client: QueryClient, { ids, filters, counted, question }: Answer) {
  if (!counted || question.question === 'connected') return []
  const graph = await fetchGraph(client, { ...emptyState, ids, filters: tidyFilters(filters) })
  return without(
    graph.meetings.map(({ id }) => id),
    counted,
  )
}
