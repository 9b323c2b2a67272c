import type { Answer } from '../../../graph-schema/api/answer.ts'
import type { Graph } from '../../../graph-schema/api/explore.ts'
import { formatCount, formatNumber } from '../../design/counts.ts'
import { formatDate } from '../../design/dates.ts'
import { answerCutWords, idsCutWords } from '../cutWords.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import { filtersOn, periodWords } from '../filters/filterWords.ts'
import type { ExploreState } from '../state/ExploreState.ts'

/** What every export says of itself, so that a copy which has left Liaison can still be read rightly. */
export type Caption = { readonly name: string; readonly value: string }

export type CaptionsOf = {
  state: ExploreState
  drawn: Drawn
  graph: Graph
  areaName: (id: string) => string
  /** To the question drawn, if one was asked. */
  answer: Answer | undefined
  /** The sentence of the evidence loaded. */
  evidence: string
  marking: string
  /** The day of the export. */
  on: string
  /** How it left Liaison: as a file, where nothing else is said. */
  how?: 'Exported' | 'Printed'
}

export const captionsOf = (of: CaptionsOf): Caption[] => [
  { name: 'Marking', value: of.marking },
  { name: 'Shown', value: shownWords(of) },
  { name: 'Filters', value: filterWords(of) },
  { name: 'Period', value: capitalised(periodWords(of.state.filters.from, of.state.filters.to)) },
  {
    name: of.how ?? 'Exported',
    value: `${formatDate(of.on)}, from what was recorded then (after ${formatCount(of.graph.seq, 'change')} made in Liaison)`,
  },
  { name: 'Evidence', value: of.evidence },
]

function shownWords(of: CaptionsOf): string {
  const { drawn, graph } = of
  const parties = formatCount(drawn.nodes.length, 'party or area', 'parties and areas')
  const cut = graph.meetingsInAll > graph.meetings.length
  const most = cut
    ? `, of the most recent ${formatNumber(graph.meetings.length)} of ${formatNumber(graph.meetingsInAll)}`
    : ''
  return [`${parties} and ${formatCount(drawn.meetings.length, 'meeting')}${most}`, ...cutsOf(of)].join('. ')
}

/** Only the lines are of the one entry: the number beside a party says how much there is to be found of it. */
const inFull = 'The number of meetings given for a party is of all its meetings, drawn or not.'

/** Away from the page the question itself has to be named with how much of its answer is drawn. */
function cutsOf({ state, answer }: CaptionsOf): string[] {
  const cut = answer && answerCutWords(answer)
  const ids = idsCutWords(state)
  const counted = state.filters.of === undefined ? [] : [inFull]
  return [...(cut ? [`Asked: ${answer.sentence}. ${cut}`] : []), ...(ids ? [ids] : []), ...counted]
}

function filterWords({ state, areaName }: CaptionsOf): string {
  const on = filtersOn({ ...state.filters, from: undefined, to: undefined }, areaName).map(
    ({ words }) => words,
  )
  const hidden = state.hidden.length > 0 ? [`${formatCount(state.hidden.length, 'item')} hidden by hand`] : []
  return [...on, ...hidden].join('; ') || 'None'
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** As one line of text: "Marking: OFFICIAL". */
export const captionText = ({ name, value }: Caption) => `${name}: ${value}`

/** All in one line, whether or not the last word of each ends a sentence: "Marking: OFFICIAL. Evidence: ….". */
export const captionsText = (captions: readonly Caption[]): string =>
  captions.map((caption) => `${captionText(caption).replace(/\.$/, '')}.`).join(' ')
