import type { ChangedMembers, PlanChanged } from '../../../graph-schema/api/plan.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { intervalId } from '../../record/record.ts'
import { requireInterval } from './intervals.ts'
import { intervalWords, partiesInWords, planChange } from './planChange.ts'
import { findMembers, type MemberRow } from './queries/findMembers.ts'
import { findParties } from './queries/findParties.ts'
import { partyType, reviewEdits } from './reviewEdits.ts'

/** Puts organisations on an interval, moves them, gives them an owner or takes them off: all in one change. */
export async function putMembers(
  database: Database,
  viewer: Viewer,
  { ids, seen, interval, owner }: ChangedMembers,
): Promise<PlanChanged> {
  if (interval === undefined && owner === undefined)
    throw new InvalidInput('Say an interval, an owner, or both.')
  if (interval) await requireInterval(database, viewer, interval)
  const found = await findParties(database, viewer, ids)
  const missing = ids.find((id) => !found.some(({ asked }) => asked === id))
  if (missing) throw new InvalidInput(`ids: there is no organisation with the id ${missing}.`)
  const parties = new Map(found.map((row) => [row.party.id, row]))
  const rows = await findMembers(database, viewer, [...parties.keys()])
  const moved = [...parties.values()]
  const edits = moved.flatMap(({ party, listed }) => {
    const own = rows.find((row) => row.party.id === party.id)
    requireFits({ party, listed, own, interval })
    const on = interval === undefined ? own?.interval : interval && intervalId(interval)
    const review = on ? { interval: on, owner: owner === undefined ? own?.owner : owner } : null
    return reviewEdits({ id: party.id, type: partyType(party) }, rows, review, seen)
  })
  const refs = moved.map(({ party }) => party)
  return planChange(database, viewer, { ...inWords(refs, interval, owner), edits, moved: refs })
}

type Fitting = {
  party: EntryRef
  listed: boolean | null
  own: MemberRow | undefined
  interval: string | null | undefined
}

function requireFits({ party, listed, own, interval }: Fitting) {
  if (interval && !listed && !own)
    throw new InvalidInput(
      `${party.name} cannot be put on the review plan: coverage counts meetings with organisations outside central government that are not forums.`,
    )
  if (interval === undefined && !own)
    throw new InvalidInput(`${party.name} is not on the review plan. Choose an interval for it first.`)
}

function inWords(
  parties: readonly EntryRef[],
  interval: ChangedMembers['interval'],
  owner: ChangedMembers['owner'],
) {
  const who = partiesInWords(parties)
  const whose = owner ? `, with ${owner} as owner` : owner === null ? ', without an owner' : ''
  if (interval === null) return { why: `Take ${who} off the review plan`, done: `Took ${who} off the plan.` }
  if (interval)
    return {
      why: `Put ${who} on the review interval “${intervalWords(interval)}”${whose}`,
      done: `Put ${who} on “${intervalWords(interval)}”${whose}.`,
    }
  return owner
    ? { why: `Make ${owner} the owner of the review of ${who}`, done: `${owner} is now the owner of ${who}.` }
    : {
        why: `Leave the review of ${who} without an owner`,
        done: `${who} now ${parties.length === 1 ? 'has' : 'have'} no owner.`,
      }
}
