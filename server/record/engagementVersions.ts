import { groupBy } from '../../graph-schema/groupBy.ts'
import { type Engagement, engagementsOf } from './engagement.ts'
import { datesKnown, knownAt } from './knownAt.ts'
import type { MeetingFacts } from './writes/findMeetingFacts.ts'

/** A derived link with when it became so: absent where it was always so; `until` the day it was no longer. */
export type EngagementVersion = Engagement & { known?: string; until?: string }

/**
 * The derived links of a meeting as they are and as they were known before: a letter tells of a plan, the next that
 * it was held. So that "as of" any date is read from links like those of today, and worked out in one place.
 */
export const engagementVersions = (facts: MeetingFacts): EngagementVersion[] => {
  const dates = datesKnown(facts)
  const states = dates.flatMap((date, at) => {
    const meeting = knownAt(facts, date)
    return (meeting ? engagementsOf(meeting) : []).map((link) => ({ link, date, until: dates[at + 1] }))
  })
  return [...groupBy(states, ({ link }) => link.party).values()].flatMap(joined)
}

type State = { link: Engagement; date: string; until: string | undefined }

/** States one after the other that say the same are one version. */
const joined = (states: readonly State[]): EngagementVersion[] => {
  const versions: State[] = []
  for (const state of states) {
    const last = versions.at(-1)
    if (last?.until === state.date && same(last.link, state.link)) last.until = state.until
    else versions.push({ ...state })
  }
  return versions.map(({ link, date, until }) => ({
    ...link,
    ...(date ? { known: date } : {}),
    ...(until ? { until } : {}),
  }))
}

const same = (a: Engagement, b: Engagement) => JSON.stringify(a.properties) === JSON.stringify(b.properties)
