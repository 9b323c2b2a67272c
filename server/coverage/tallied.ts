import * as z from 'zod'

/** What a meeting is to a figure: held and in the period, held only, planned, overdue, or referred to in passing. */
export const LinkState = z.enum(['counted', 'held', 'planned', 'overdue', 'mentioned'])
export type LinkState = z.infer<typeof LinkState>

/** The meetings of one organisation, a list for each thing there is to know of them. */
type Links = {
  id: string
  states: readonly LinkState[]
  /** Few stakeholders took part. */
  few: readonly boolean[]
  inferred: readonly boolean[]
  /** The last day; '' where there is none. */
  to: readonly string[]
  areas: readonly (readonly string[])[]
  areasInferred: readonly (readonly string[])[]
}

export type TallyRow = {
  id: string
  /** '' for anything at all. */
  area: string
  /** Held meetings of the period that can count as met; of these with few stakeholders; without inferred claims. */
  meetings: number
  met: number
  metStated: number
  countedStated: number
  /** The last day of the latest of them; of the latest of any period. */
  last: string | null
  lastEver: string | null
  mentioned: number
  mentionedStated: number
  planned: number
  overdue: number
}

/** The meetings of an organisation counted by harm area, of those wanted, and all together. */
export const tallied =
  (wanted: readonly string[]) =>
  (links: Links): TallyRow[] => {
    const { id, states } = links
    const found = new Map<string, TallyRow>([['', none(id, '')]])
    const columns = new Set(wanted)
    for (const at of states.keys())
      for (const area of ['', ...(links.areas[at] ?? [])]) {
        if (area && !columns.has(area)) continue
        const row = found.get(area) ?? none(id, area)
        found.set(area, row)
        count(row, links, at)
      }
    return [...found.values()]
  }

const none = (id: string, area: string): TallyRow => ({
  id,
  area,
  meetings: 0,
  met: 0,
  metStated: 0,
  countedStated: 0,
  last: null,
  lastEver: null,
  mentioned: 0,
  mentionedStated: 0,
  planned: 0,
  overdue: 0,
})

/** Adds one meeting to its row, which is nobody else's yet. */
function count(row: TallyRow, links: Links, at: number) {
  const state = links.states[at]
  const stated = !links.inferred[at] && !links.areasInferred[at]?.includes(row.area)
  const to = links.to[at] || null
  if (state === 'counted' || state === 'held') row.lastEver = later(row.lastEver, to)
  switch (state) {
    case 'counted':
      row.meetings += 1
      if (stated) row.countedStated += 1
      if (links.few[at]) row.met += 1
      if (links.few[at] && stated) row.metStated += 1
      row.last = later(row.last, to)
      break
    case 'mentioned':
      row.mentioned += 1
      if (stated) row.mentionedStated += 1
      break
    case 'planned':
      row.planned += 1
      break
    case 'overdue':
      row.overdue += 1
      break
  }
}

const later = (one: string | null, other: string | null) =>
  one === null || (other !== null && other > one) ? other : one
