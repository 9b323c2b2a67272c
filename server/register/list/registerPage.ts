import type { Register, RegisterQuery } from '../../../graph-schema/api/registerList.ts'
import { fold, readAtOneSeq } from '../../record/record.ts'
import { findRegisterPage } from '../queries/findRegisterPage.ts'
import { findRegisterRows } from '../queries/findRegisterRows.ts'
import type { Writing } from '../writing/written.ts'

/** A page of the people and organisations of the register, by name. */
export async function registerPage(
  { database, viewer }: Writing,
  { find, type, kind, side, about, offset, limit }: RegisterQuery,
): Promise<Register> {
  const sought = find ? lucene(fold(find)) : null
  const { seq, answer } = await readAtOneSeq(database, viewer, () =>
    database.readTogether(viewer, async (tx) => {
      const { total, ids } = await findRegisterPage(tx, {
        sought,
        type: type ?? null,
        kind: kind ?? null,
        side: side ?? null,
        about: about ?? null,
        offset,
        limit,
      })
      const rows = await findRegisterRows(tx, ids)
      return { total, rows: ids.flatMap((id) => rows.get(id) ?? []) }
    }),
  )
  return { seq, ...answer }
}

/** Folding leaves letters, digits and spaces, so nothing typed can be Lucene syntax; of other signs alone, nothing. */
const lucene = (folded: string) => {
  const words = folded.split(' ').filter(Boolean).slice(0, 12)
  if (words.length === 0) return 'name:""'
  return `(${words.map((word) => `+${word}*`).join(' ')}) OR ${words.join('')}*`
}
