import type { Editable } from '../../../graph-schema/api/editing.ts'
import { readAtOneSeq, readEntry, referencesOf } from '../../record/record.ts'
import { NotFound } from '../notFound.ts'
import { findRef } from '../queries/findRef.ts'
import { findRefs } from '../queries/findRefs.ts'
import type { Writing } from '../writing/written.ts'

/** An entry as its record has it, with the names of what it refers to. Throws NotFound. */
export async function editable({ database, viewer }: Writing, id: string): Promise<Editable> {
  const { seq, answer } = await readAtOneSeq(database, viewer, () =>
    database.readTogether(viewer, async (tx) => {
      const ref = await findRef(tx, id)
      const entry = ref && (await readEntry(tx, ref.id))
      if (!entry) throw new NotFound(id)
      const refs = await findRefs(
        tx,
        referencesOf(entry).map((reference) => reference.id),
      )
      // As the entry names them, through any merges.
      return { entry, refs: [...refs].map(([named, found]) => ({ ...found, id: named })) }
    }),
  )
  return { seq, ...answer }
}
