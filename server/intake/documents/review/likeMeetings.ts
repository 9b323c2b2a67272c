import type { Like, SaidOf } from '../../../../graph-schema/api/intake.ts'
import { isAwaited } from '../../../../graph-schema/api/meetingRecord.ts'
import { formatWhen } from '../../../../graph-schema/dateWords.ts'
import { groupBy } from '../../../../graph-schema/groupBy.ts'
import type { Transaction } from '../../../database/database.ts'
import type { Meaning } from './meaning.ts'
import { ofType, type Proposal } from './proposals.ts'
import { findLikeMeetings, type LikeAsked, type LikeRow } from './queries/findLikeMeetings.ts'
import { partyIds } from './referredIds.ts'

/** One planned this long before may still be the one that was held: its outcome is not recorded. */
const monthsBefore = 3
const lastDay = '9999-12-31'
const mostOffered = 3
const mostAsked = 200

/** For each meeting proposed those recorded that it may be: planned for that time, or recorded as held on it. */
export async function likeMeetings(
  tx: Transaction,
  proposals: readonly Proposal[],
  meaning: Meaning,
  documentDate: string,
): Promise<Map<string, Like[]>> {
  const meetings = ofType(proposals, 'meeting').filter(({ proposal }) => proposal.state !== 'rejected')
  const asked = meetings
    .slice(0, mostAsked)
    .map(({ proposal, entry }) => askedOf(proposal, entry, meaning, documentDate))
  const found = groupBy(await findLikeMeetings(tx, asked), ({ key }) => key)
  return new Map(
    asked.map((one) => [
      one.key,
      (found.get(one.key) ?? [])
        .filter((row) => mayBe(row, one))
        .toSorted((a, b) => rank(b) - rank(a))
        .slice(0, mostOffered)
        .map(likeOf),
    ]),
  )
}

function askedOf(
  { key, said }: Proposal,
  { when, status = 'mentioned' }: SaidOf<'meeting'>,
  meaning: Meaning,
  documentDate: string,
): LikeAsked {
  const from = when.from ?? when.to ?? documentDate
  // One that is to be on a day not said may be any that was planned for later.
  const to = when.to ?? when.from ?? (isAwaited(status) ? lastDay : documentDate)
  const parties = partyIds(said).flatMap((id) => {
    const meant = meaning.party(id)
    return meant.is === 'recorded' ? [meant.id] : []
  })
  return { key, parties: [...new Set(parties)].slice(0, 200), from, to, since: monthsEarlier(from) }
}

function monthsEarlier(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() - monthsBefore)
  return day.toISOString().slice(0, 10)
}

/** One that was to be may have been late; one that was held was held on its day. */
const mayBe = ({ status, when }: LikeRow, { from }: LikeAsked): boolean =>
  isAwaited(status) || (status === 'held' && when.from !== null && (when.to ?? when.from) >= from)

const rank = ({ status, shared }: LikeRow) => shared.length + (isAwaited(status) ? 0.5 : 0)

function likeOf({ meeting, status, when, shared }: LikeRow): Like {
  const written = { ...when, precision: when.precision ?? ('unknown' as const) }
  const names = shared.map(({ name }) => name).toSorted()
  const first = names.slice(0, 3).join(', ')
  const others = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return {
    entry: meeting,
    because: `${status === 'held' ? 'recorded already' : status}, ${formatWhen(written)}, with ${first}${others}`,
  }
}
