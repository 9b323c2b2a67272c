import type { PlanChanged } from '../../../graph-schema/api/plan.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { ConflictError, change, type Edit, findHistory, intervalName } from '../../record/record.ts'
import { ukDate } from '../../register/register.ts'
import { findParties } from './queries/findParties.ts'

const mostListed = 200
const again =
  'Nothing was changed. Look at the plan as it is now, then make your change if it is still right.'

/** The plan is not as the asker saw it: says what is different, and what to do. */
export class PlanConflict extends ConflictError {
  override name = 'PlanConflict'
  constructor(entries: readonly string[], different: string) {
    super(entries)
    this.message = `${different} ${again}`
  }
}

/** What is to be done: in words for the log and for the screen, the edits, and to whom. */
type Doing = { why: string; done: string; edits: readonly Edit[]; moved: readonly EntryRef[] }

/** One change of the plan. Throws PlanConflict where somebody else has changed what it rests on. */
export async function planChange(database: Database, viewer: Viewer, doing: Doing): Promise<PlanChanged> {
  const { why, done, edits, moved } = doing
  try {
    const { seq, created, changed, removed } = await change(database, { by: viewer.name, why }, edits)
    const undo = created.length + changed.length + removed.length > 0
    return {
      seq,
      undo,
      done: undo ? done : 'Nothing had to be changed: the plan was so already.',
      moved: moved.slice(0, mostListed),
      total: moved.length,
    }
  } catch (error) {
    if (error instanceof ConflictError) throw await explained(database, viewer, error)
    throw error
  }
}

/** "SafeLives was changed by officer on 6 November 2020 (“Put SafeLives on every 90 days”)." */
async function explained(database: Database, viewer: Viewer, { entries }: ConflictError) {
  const [first = ''] = entries
  const [last] = await findHistory(database, viewer, first, 1)
  const [party] = await findParties(database, viewer, [first])
  const name = party?.party.name ?? `The interval ${intervalWords(intervalName(first))}`
  const by = last ? ` by ${last.by} on ${ukDate(last.at.slice(0, 10))} (“${last.why}”)` : ''
  const others = entries.length - 1
  const more = others > 0 ? ` So ${others === 1 ? 'was 1 other' : `were ${others} others`}.` : ''
  return new PlanConflict(entries, `${name} was changed${by} after you opened the plan.${more}`)
}

/** "every-90-days" → "every 90 days" */
export const intervalWords = (name: string): string => name.replaceAll('-', ' ')

/** "SafeLives", "SafeLives and Refuge", "SafeLives and 3 others" */
export const partiesInWords = ([first, second, ...others]: readonly EntryRef[]): string => {
  if (!first) return 'no organisation'
  if (!second) return first.name
  return others.length === 0
    ? `${first.name} and ${second.name}`
    : `${first.name} and ${others.length + 1} others`
}

export const organisations = (count: number): string =>
  count === 1 ? '1 organisation' : `${count.toLocaleString('en-GB')} organisations`
