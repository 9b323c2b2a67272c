import type { ChangedCommitment, Closed, CommitmentChanged } from '../../graph-schema/api/commitments.ts'
import { addDays } from '../../graph-schema/days.ts'
import type { JsonObject } from '../../graph-schema/json.ts'
import { InvalidInput } from '../access/parseInput.ts'
import { change, type Edit } from '../record/record.ts'
import { requireDocument, ukDate, written } from '../register/register.ts'
import type { CommitmentKnown } from './knownCommitments.ts'
import { requireCommitment } from './oneCommitment.ts'
import type { Asking } from './readAsOf.ts'
import { shortly } from './shortly.ts'

/** Whatever is loaded is known by then. */
const always = { asOf: '9999-12-31', past: false }

/**
 * Closes a commitment with what shows it, opens it again, or gives it a day. Throws NotFound, InvalidInput, or
 * ConflictError where it was changed after it was seen.
 */
export async function changeCommitment(
  asking: Asking,
  id: string,
  { seen, closed, due }: ChangedCommitment,
  today = new Date().toISOString().slice(0, 10),
): Promise<CommitmentChanged> {
  const { database, viewer } = asking
  if (closed === undefined && due === undefined)
    throw new InvalidInput('Say whether it is closed, when it is due, or both.')
  const one = await database.readTogether(viewer, async (tx) => {
    const found = await requireCommitment(tx, id, always)
    if (closed?.citation) await requireDocument(tx, closed.citation.document)
    return found
  })
  if (closed) checkDay(one, closed, today)
  const fields = {
    ...(closed ? closingFields(closed) : {}),
    ...(closed === null ? reopened : {}),
    ...(due === undefined ? {} : { due }),
  }
  const linked = closed === null ? one.repeated.map((part) => part.id) : []
  const edits: Edit[] = [
    { do: 'patch', id: one.id, type: 'commitment', fields, seen },
    // What was linked to it may be what said that it is closed, or when it is due.
    ...linked.map((part): Edit => ({ do: 'patch', id: part, type: 'commitment', fields: reopened, seen })),
  ]
  const { why, done } = inWords(one, closed, due)
  return written(asking, { id: one.id, done }, () => change(database, { by: viewer.name, why }, edits))
}

const reopened: JsonObject = { status: 'open', closedBy: null, closedOn: null, closedNote: null }

const closingFields = ({ status, citation, note, on }: Closed): JsonObject => ({
  status,
  closedBy: citation ?? null,
  closedNote: note ?? null,
  closedOn: on ?? null,
})

function checkDay({ known }: CommitmentKnown, { on }: Closed, today: string) {
  // A day of grace: it may be tomorrow already where the asker is.
  if (on && on > addDays(today, 1)) throw new InvalidInput(`on: ${ukDate(on)} has not come yet.`)
  if (on && known && on < known)
    throw new InvalidInput(`on: the first document that tells of it is of ${ukDate(known)}, after that day.`)
}

function inWords(
  { what }: CommitmentKnown,
  closed: ChangedCommitment['closed'],
  due: ChangedCommitment['due'],
) {
  const it = `“${shortly(what)}”`
  if (closed) return { why: `Record ${it} as ${closed.status}`, done: `Recorded as ${closed.status}: ${it}` }
  if (closed === null) return { why: `Open ${it} again`, done: `Open again: ${it}` }
  return due
    ? { why: `Make ${it} due on ${ukDate(due)}`, done: `Due on ${ukDate(due)}: ${it}` }
    : { why: `Leave ${it} without a date`, done: `No date given any more: ${it}` }
}
