import type { CoverageCell, Engaged, Next } from '../../graph-schema/api/coverage.ts'
import { addDays } from '../../graph-schema/days.ts'
import type { TallyRow } from './tallied.ts'

/** What there is of one organisation about one harm area, as the queries found it. */
export type CellFacts = {
  tally: TallyRow | undefined
  session: { inferred: boolean } | undefined
  mention: { inferred: boolean } | undefined
  worksOn: boolean
  everyDays: number | null
}

/** The figures of a cell, each value the first that holds (design §1); nothing where there is nothing to say. */
export const cellOf = (
  harmArea: string,
  facts: CellFacts,
  asOf: string,
): Omit<CoverageCell, 'before'> | undefined => {
  const { tally } = facts
  const engaged = engagedOf(facts)
  const next = nextOf(facts, asOf)
  if (!engaged && !next) return undefined
  return {
    harmArea,
    engaged: engaged?.value ?? null,
    inferred: engaged?.inferred ?? false,
    next: next ?? null,
    meetings: tally?.meetings ?? 0,
    participations: tally?.meetings ?? 0,
    lastMet: tally?.last ?? null,
  }
}

type Valued = { value: Engaged; inferred: boolean }

function engagedOf({ tally, session, mention, worksOn }: CellFacts): Valued | undefined {
  if (tally && tally.met > 0) return { value: 'met', inferred: tally.metStated === 0 }
  if (tally && tally.meetings > 0) return { value: 'group-only', inferred: tally.countedStated === 0 }
  if (session) return { value: 'through-forum', inferred: session.inferred }
  if ((tally && tally.mentioned > 0) || mention)
    return { value: 'mentioned', inferred: !tally?.mentionedStated && mention?.inferred !== false }
  return worksOn ? { value: 'none-recorded', inferred: false } : undefined
}

function nextOf({ tally, everyDays }: CellFacts, asOf: string): Next | undefined {
  if (!tally) return undefined
  if (tally.planned > 0) return 'planned'
  if (tally.overdue > 0) return 'outcome-not-recorded'
  const due = tally.lastEver && everyDays !== null && addDays(tally.lastEver, everyDays) < asOf
  return due ? 'review-due' : undefined
}
