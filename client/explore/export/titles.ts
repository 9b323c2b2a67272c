import { formatCount } from '../../design/counts.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import type { ExploreState } from '../state/ExploreState.ts'

type Of = { state: ExploreState; drawn: Drawn }

/** The first thing asked for names the whole. */
function leadOf({ state, drawn }: Of): string | undefined {
  const named = new Map([
    ...drawn.meetings.map(({ meeting }) => [meeting.id, meeting.title] as const),
    ...drawn.nodes.map(({ id, name }) => [id, name] as const),
  ])
  return state.ids.flatMap((id) => named.get(id) ?? [])[0] ?? drawn.nodes[0]?.name
}

/** "Refuge and 12 others" */
export function titleOf(of: Of): string {
  const lead = leadOf(of)
  if (lead === undefined) return 'Nothing drawn'
  const rest = of.drawn.nodes.length - 1
  return rest > 0 ? `${lead} and ${formatCount(rest, 'other')}` : lead
}

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
    .replace(/-$/, '')

/** "liaison-refuge-meetings-2020-11-06.csv": what, and the date of the data. Plain letters, wherever it is kept. */
export const fileNameOf = (of: Of, date: string, extension: string, part?: string): string =>
  `${['liaison', slug(leadOf(of) ?? ''), part, date].filter(Boolean).join('-')}.${extension}`
