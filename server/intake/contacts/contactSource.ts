import type { NewContact } from '../../../graph-schema/api/contacts.ts'
import type { Transaction, Viewer } from '../../database/database.ts'
import { readEntry } from '../../record/record.ts'
import { type Rests, slugOf, sourceOf, ukDate } from '../../register/register.ts'

/**
 * What a contact rests on: a loaded document, or the log of the day, one document for all that somebody logs on it.
 * Throws InvalidInput.
 */
export async function contactSource(
  tx: Transaction,
  viewer: Viewer,
  { source }: NewContact,
  about: string,
): Promise<Rests & { known: string }> {
  if ('citation' in source) {
    const rests = await sourceOf(tx, viewer, source, about)
    const document = await readEntry(tx, source.citation.document)
    return { ...rests, known: document?.type === 'document' ? document.date : '' }
  }
  const { date, text, from } = source.note
  const id = [date, 'log', slugOf(viewer.name)].filter(Boolean).join('-')
  const there = await readEntry(tx, id)
  const citation = {
    document: id,
    locator: `Contact: ${about}`.slice(0, 300),
    ...(text ? { quote: text } : {}),
  }
  const fields = {
    kind: 'note',
    title: `Logged by ${viewer.name} on ${ukDate(date)}`,
    date,
    from: from ?? [],
    basis: 'stated',
    because: `Written in Liaison by ${viewer.name}.`,
  }
  return { citation, known: date, edits: there ? [] : [{ do: 'patch', id, type: 'document', fields }] }
}
