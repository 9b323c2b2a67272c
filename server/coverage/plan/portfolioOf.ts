import type { Portfolio, PortfolioQuery, Undertaking } from '../../../graph-schema/api/plan.ts'
import { findCitationsOf } from '../../register/register.ts'
import { lookId } from './look.ts'
import { ownersOf, sameOwner } from './owners.ts'
import { headingOf } from './planOf.ts'
import { type Asking, type PlanRead, planRead, withMeetings } from './planRead.ts'
import { findChangedWith } from './queries/findChangedWith.ts'
import { findLook } from './queries/findLook.ts'
import { findUndertakings } from './queries/findUndertakings.ts'

const most = { members: 500, undertakings: 200, changed: 50 }

/** The organisations of one owner: when last met and due, what is undertaken, what has changed since the last look. */
export async function portfolioOf(asking: Asking, query: PortfolioQuery): Promise<Portfolio> {
  const { database, viewer } = asking
  const owner = query.owner ?? viewer.name
  const read = await planRead(asking, query)
  const mine = read.members.filter((member) => sameOwner(member.owner, owner))
  const ids = mine.map(({ party }) => party.id)
  const looked = await findLook(database, viewer, lookId(viewer, owner))
  return {
    ...headingOf(asking, read),
    owner,
    total: mine.length,
    members: await withMeetings(asking, read, mine.slice(0, most.members)),
    undertakings: await undertakingsOf(asking, read, ids),
    ...(looked ? { looked } : {}),
    changed: looked
      ? await database.readTogether(viewer, (tx) =>
          findChangedWith(tx, { ids, since: looked.seq, limit: most.changed }),
        )
      : { total: 0, first: [] },
    owners: ownersOf(read.members),
  }
}

const undertakingsOf = (
  { database, viewer }: Asking,
  { scope: { asOf, past } }: PlanRead,
  ids: readonly string[],
): Promise<Portfolio['undertakings']> =>
  database.readTogether(viewer, async (tx) => {
    const { total, first } = await findUndertakings(tx, { ids, asOf, past, limit: most.undertakings })
    const citations = await findCitationsOf(
      tx,
      first.map(({ id }) => id),
    )
    return {
      total,
      first: first.map(
        ({ due, meeting, ...row }): Undertaking => ({
          ...row,
          ...(due ? { due } : {}),
          ...(meeting ? { meeting } : {}),
          citations: citations.get(row.id) ?? [],
        }),
      ),
    }
  })
