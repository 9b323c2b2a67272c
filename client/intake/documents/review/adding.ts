import type { Review, ReviewItem, Said, Span } from '../../../../graph-schema/api/intake.ts'
import type { Citation } from '../../../../graph-schema/record.ts'
import { addedId, changed, type Deciding } from './edit/fields.ts'

/** What a person can add of words in the text. */
export type Addable = 'meeting' | 'party' | 'point' | 'commitment'
export type Found = Span & { quote: string }

/** Where some words are, as a citation has it. */
export function citationOf({ document, paragraphs }: Review, { start, end, quote }: Found): Citation {
  const at = paragraphs.findIndex((paragraph) => start < paragraph.end)
  const id = document.said.type === 'document' ? document.said.entry.id : document.key
  return { document: id, locator: `Paragraph ${at + 1}`, start, end, quote: quote.slice(0, 2_000) }
}

const stated = (citation: Citation) => ({ basis: 'stated' as const, citations: [citation] })

/** Something the text says that was not proposed, to be filled in and decided. */
export function added(
  what: Exclude<Addable, 'party'>,
  review: Review,
  found: Found,
  meeting: string | undefined,
): Deciding {
  const said = saidOf(what, review, found, meeting)
  return { key: `${said.type}/${'id' in said.entry ? said.entry.id : ''}`, state: 'open', added: true, said }
}

function saidOf(
  what: Exclude<Addable, 'party'>,
  review: Review,
  found: Found,
  meeting: string | undefined,
): Said {
  const citation = citationOf(review, found)
  const id = addedId(what)
  const words = found.quote.replaceAll(/\s+/g, ' ').slice(0, 2_000)
  if (what === 'point' && meeting)
    return { type: 'point', entry: { id, meeting, kind: 'update', text: words, ...stated(citation) } }
  if (what === 'commitment' || what === 'point')
    return {
      type: 'commitment',
      entry: {
        id,
        ...(meeting ? { meeting } : {}),
        kind: 'undertaking',
        what: words,
        status: 'open',
        ...stated(citation),
      },
    }
  return {
    type: 'meeting',
    entry: {
      id,
      title: words.slice(0, 100),
      kind: 'meeting',
      when: { precision: 'unknown' },
      status: 'held',
      ...stated(citation),
    },
  }
}

/** Someone in the register who took part, and where the text says so. */
export function withParty(
  meeting: ReviewItem,
  party: { id: string; type: 'person' | 'organisation' },
  review: Review,
  found: Found,
): Deciding | undefined {
  if (meeting.said.type !== 'meeting') return undefined
  const { entry } = meeting.said
  const how = {
    as: 'participant' as const,
    attendance: 'present' as const,
    ...stated(citationOf(review, found)),
  }
  const taking = party.type === 'person' ? { person: party.id, ...how } : { organisation: party.id, ...how }
  const said: Said = { type: 'meeting', entry: { ...entry, parties: [...(entry.parties ?? []), taking] } }
  return { ...changed(meeting, said, meeting.state), ...(meeting.is ? { is: meeting.is.id } : {}) }
}

/** A name that is not in the register, as a proposal of its own. */
export function newParty(type: 'person' | 'organisation', name: string, review: Review, found: Found) {
  const id = addedId(type)
  const provenance = stated(citationOf(review, found))
  const said: Said =
    type === 'person'
      ? { type, entry: { id, name, ...provenance } }
      : { type, entry: { id, name, kind: 'other', side: 'external', ...provenance } }
  const decision: Deciding = { key: `${type}/${id}`, state: 'open', added: true, said }
  return { id, decision }
}
