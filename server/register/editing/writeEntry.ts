import type { Source } from '../../../graph-schema/api/commitments.ts'
import type { EditedEntry, EditedFields, EntryWritten, NewEntry } from '../../../graph-schema/api/editing.ts'
import type { Entry } from '../../../graph-schema/entry.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Transaction, Viewer } from '../../database/database.ts'
import { change, readEntry } from '../../record/record.ts'
import { NotFound } from '../notFound.ts'
import { findRef } from '../queries/findRef.ts'
import { findRefs } from '../queries/findRefs.ts'
import { newId } from '../writing/newId.ts'
import { sourceOf } from '../writing/sourceOf.ts'
import { type Writing, written } from '../writing/written.ts'
import { editedFields } from './editedFields.ts'
import { referred, requireReferred } from './referred.ts'

const calledIn = (fields: EditedFields) => (fields.type === 'meeting' ? fields.title : fields.name)

/** Adds a person, an organisation or a meeting, with what it rests on. Throws InvalidInput. */
export async function addEntry(writing: Writing, { fields, source, why }: NewEntry): Promise<EntryWritten> {
  const { database, viewer } = writing
  const name = calledIn(fields)
  const rests = await database.readTogether(viewer, (tx) => gather(tx, viewer, { fields, source }))
  const all = editedFields(undefined, fields, { ...rests, own: [] })
  const id = newId(fields.type === 'meeting' ? (fields.when.from ?? '') : '', fields.type, name)
  return written(writing, { id, done: `Added: “${name}”` }, () =>
    change(database, { by: viewer.name, why: why || `Add the ${fields.type} “${name}”` }, [
      ...rests.edits,
      {
        do: 'patch',
        id,
        type: fields.type,
        fields: { ...all, basis: 'stated', citations: [rests.citation] },
      },
    ]),
  )
}

/**
 * Changes a person, an organisation or a meeting to what its fields should be. Throws NotFound, InvalidInput, or
 * ConflictError where it was changed after it was seen.
 */
export async function editEntry(
  writing: Writing,
  id: string,
  { fields, source, why, seen }: EditedEntry,
): Promise<EntryWritten> {
  const { database, viewer } = writing
  const { entry, ...rests } = await database.readTogether(viewer, async (tx) => ({
    entry: await requireEntry(tx, id, fields.type),
    ...(await gather(tx, viewer, { fields, source })),
  }))
  if (entry.type === 'person' && entry.redacted)
    throw new InvalidInput('This name is redacted in its source. Liaison does not say who it is.')
  const own = 'citations' in entry ? (entry.citations ?? []) : []
  const name = calledIn(fields)
  const edited = editedFields(entry, fields, { ...rests, own })
  return written(writing, { id: entry.id, done: `Changed: “${name}”` }, () =>
    change(database, { by: viewer.name, why: why || `Edit the ${fields.type} “${name}”` }, [
      ...rests.edits,
      {
        do: 'patch',
        id: entry.id,
        type: fields.type,
        fields: { ...edited, citations: [...own, rests.citation] },
        seen,
      },
    ]),
  )
}

async function gather(
  tx: Transaction,
  viewer: Viewer,
  { fields, source }: { fields: EditedFields; source: Source },
) {
  const wanted = referred(fields)
  const refs = await findRefs(
    tx,
    wanted.map(({ id }) => id),
  )
  requireReferred(wanted, refs)
  const rests = await sourceOf(tx, viewer, source, calledIn(fields))
  return { ...rests, isPerson: (id: string) => refs.get(id)?.type === 'person' }
}

async function requireEntry(tx: Transaction, id: string, type: EditedFields['type']): Promise<Entry> {
  const ref = await findRef(tx, id)
  const entry = ref?.type === type ? await readEntry(tx, ref.id) : undefined
  if (!entry) throw new NotFound(id)
  return entry
}
