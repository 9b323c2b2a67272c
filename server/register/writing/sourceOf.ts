import type { Source } from '../../../graph-schema/api/commitments.ts'
import type { Citation } from '../../../graph-schema/record.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Transaction, Viewer } from '../../database/database.ts'
import type { Edit } from '../../record/record.ts'
import { findRef } from '../queries/findRef.ts'
import { newId } from './newId.ts'

/** What something new cites, and the edits that make a note where that is what it rests on. */
export type Rests = { citation: Citation; edits: Edit[] }

/** A loaded document as it is, or a note of the author's own made into one. Throws InvalidInput. */
export async function sourceOf(
  tx: Transaction,
  viewer: Viewer,
  source: Source,
  about: string,
): Promise<Rests> {
  if ('citation' in source) {
    await requireDocument(tx, source.citation.document)
    return { citation: source.citation, edits: [] }
  }
  const { date, title, text, from } = source.note
  const name = title ?? `Note: ${about}`.slice(0, 300)
  const id = newId(date, 'note', about)
  const citation = { document: id, locator: 'Note', ...(text ? { quote: text } : {}) }
  return {
    citation,
    edits: [
      {
        do: 'patch',
        id,
        type: 'document',
        fields: {
          kind: 'note',
          title: name,
          date,
          from: from ?? [],
          basis: 'stated',
          because: `Written in Liaison by ${viewer.name}.`,
        },
      },
    ],
  }
}

/** Throws InvalidInput where no loaded document has this id. */
export async function requireDocument(tx: Transaction, id: string): Promise<void> {
  const ref = await findRef(tx, id)
  if (ref?.type !== 'document')
    throw new InvalidInput(`document: no document with the id ${id} is loaded. Choose one, or write a note.`)
}
