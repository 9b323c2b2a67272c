import type * as z from 'zod'
import type {
  ChangedInterval,
  NewInterval,
  PlanChanged,
  RemovedIntervalQuery,
} from '../../../graph-schema/api/plan.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { type Edit, intervalId } from '../../record/record.ts'
import { intervalWords, organisations, PlanConflict, planChange } from './planChange.ts'
import { findIntervals } from './queries/findIntervals.ts'
import { findMembers, type MemberRow } from './queries/findMembers.ts'
import { partyType } from './reviewEdits.ts'

const words = (name: string) => `“${intervalWords(name)}”`
const daysInWords = (days: number) => (days === 1 ? '1 day' : `${days} days`)

const findInterval = async (database: Database, viewer: Viewer, name: string) =>
  (await findIntervals(database, viewer)).find(({ id }) => id === intervalId(name))

async function requireFree(database: Database, viewer: Viewer, name: string) {
  const there = await findInterval(database, viewer, name)
  if (there)
    throw new PlanConflict(
      [there.id],
      `There is already an interval called ${words(name)}, of ${daysInWords(there.everyDays)}.`,
    )
}

async function requireThere(database: Database, viewer: Viewer, name: string) {
  const there = await findInterval(database, viewer, name)
  if (there) return there
  throw new PlanConflict(
    [intervalId(name)],
    `There is no interval called ${words(name)}: it may have been renamed or removed.`,
  )
}

/** Throws PlanConflict where there is one of that name. */
export async function addInterval(
  database: Database,
  viewer: Viewer,
  { name, everyDays }: z.infer<typeof NewInterval>,
): Promise<PlanChanged> {
  await requireFree(database, viewer, name)
  return planChange(database, viewer, {
    why: `Add the review interval ${words(name)}`,
    done: `Added the interval ${words(name)}: every ${daysInWords(everyDays)}.`,
    edits: [{ do: 'patch', id: intervalId(name), type: 'interval', fields: { everyDays } }],
    moved: [],
  })
}

/** Another length, another name, or both. Throws PlanConflict. */
export async function changeInterval(
  database: Database,
  viewer: Viewer,
  name: string,
  { seen, name: renamed = name, everyDays }: ChangedInterval,
): Promise<PlanChanged> {
  const known = await requireThere(database, viewer, name)
  const fields = { everyDays: everyDays ?? known.everyDays }
  const edit: Edit = { do: 'patch', id: intervalId(renamed), type: 'interval', fields, seen }
  if (renamed === name)
    return planChange(database, viewer, {
      why: `Change the review interval ${words(name)} to ${daysInWords(fields.everyDays)}`,
      done: `Changed the interval ${words(name)} to ${daysInWords(fields.everyDays)}.`,
      edits: [edit],
      moved: [],
    })
  await requireFree(database, viewer, renamed)
  const rows = await rowsOn(database, viewer, name)
  return planChange(database, viewer, {
    why: `Rename the review interval ${words(name)} to ${words(renamed)}`,
    done: `Renamed the interval ${words(name)} to ${words(renamed)}.`,
    edits: [
      edit,
      ...rows.map((row) =>
        editOf(row, { interval: intervalId(renamed), owner: row.owner ?? undefined }, seen),
      ),
      { do: 'remove', id: intervalId(name), seen },
    ],
    moved: partiesOf(rows),
  })
}

/** Takes those on it off the plan with it. Throws PlanConflict. */
export async function removeInterval(
  database: Database,
  viewer: Viewer,
  name: string,
  { seen, members }: z.infer<typeof RemovedIntervalQuery>,
): Promise<PlanChanged> {
  const known = await requireThere(database, viewer, name)
  const rows = await rowsOn(database, viewer, name)
  const parties = partiesOf(rows)
  if (parties.length !== members)
    throw new PlanConflict(
      [known.id],
      `There are now ${organisations(parties.length)} on ${words(name)}, and there were ${members} when you opened the plan.`,
    )
  const off = members > 0 ? ` and took ${organisations(members)} off the plan` : ''
  return planChange(database, viewer, {
    why: `Remove the review interval ${words(name)}`,
    done: `Removed the interval ${words(name)}${off}.`,
    edits: [...rows.map((row) => editOf(row, null, seen)), { do: 'remove', id: known.id, seen }],
    moved: parties,
  })
}

const rowsOn = async (database: Database, viewer: Viewer, name: string): Promise<MemberRow[]> =>
  (await findMembers(database, viewer)).filter(({ interval }) => interval === intervalId(name))

const editOf = (
  { holder, party }: MemberRow,
  review: { interval: string; owner: string | undefined } | null,
  seen: number,
): Edit => ({ do: 'patch', id: holder, type: partyType(party), fields: { review }, seen })

const partiesOf = (rows: readonly MemberRow[]): EntryRef[] => [
  ...new Map(rows.map(({ party }) => [party.id, party])).values(),
]

/** Throws InvalidInput where there is none of that name. */
export async function requireInterval(database: Database, viewer: Viewer, name: string) {
  if (!(await findInterval(database, viewer, name)))
    throw new InvalidInput(`interval: there is no interval called ${words(name)}. Add it first.`)
}
