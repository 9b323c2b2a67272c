import * as z from 'zod'
import { Said } from '../../../../graph-schema/api/intake.ts'
import type { JsonObject } from '../../../../graph-schema/json.ts'
import type { RecordFile } from '../../../../graph-schema/record.ts'
import type { HeldText } from '../read/HeldText.ts'
import { settle } from './settle.ts'
import type { Proposed } from './tools.ts'

/** What is kept of a document in review: each proposal by its key, and what the person should know of the reading. */
export const DraftBody = z.object({
  document: Said,
  proposals: z.array(z.object({ key: z.string(), said: Said })).max(5_000),
  notes: z.array(z.string()),
})
export type DraftBody = z.infer<typeof DraftBody>

type Given = { held: HeldText; name: string; suffix: string; today: string }

/** The proposals made of a text, each to be decided by itself. */
export function toProposals({ record, quarantined, notes = [] }: Proposed, given: Given): DraftBody {
  const { held, name, suffix, today } = given
  const [first] = record.documents ?? []
  const plain = { id: 'document', kind: 'note' as const, title: name, date: today, ...(first ?? {}) }
  const marked = { ...plain, ...(plain.marking || !held.marking ? {} : { marking: held.marking }) }
  const ids = freshIds({ ...record, documents: [marked] }, suffix)
  const settled = (entry: JsonObject) => settle(entry, ids, held.text)
  const document = Said.parse({ type: 'document', entry: settled(marked) })
  const rough = [
    ...said('organisation', record.organisations?.filter(isNew)),
    ...said('person', record.people?.filter(isNew)),
    ...said('meeting', record.meetings),
    ...said('point', record.points),
    ...said('commitment', record.commitments),
    ...said('mention', record.mentions),
    ...said('evidence', record.evidence),
    ...said('quarantined', quarantined),
  ]
  const read = rough.map(({ type, entry }) => Said.safeParse({ type, entry: settled(entry) }))
  const proposals = read.flatMap(({ data }, at) => (data ? [{ key: keyOf(data, at), said: data }] : []))
  const lost = read.length - proposals.length
  return {
    document,
    proposals,
    notes: [
      ...held.notes,
      ...notes,
      ...(lost > 0
        ? [`${lost} of the proposals could not be read and ${lost === 1 ? 'is' : 'are'} left out.`]
        : []),
    ],
  }
}

const said = (type: Said['type'], entries: readonly JsonObject[] | undefined) =>
  (entries ?? []).map((entry) => ({ type, entry }))

/** An entry of the register may be in the record only so that it can be referred to. */
const isNew = (party: { name?: string | undefined; proposal?: unknown }) =>
  party.name !== undefined && party.proposal !== undefined

/** "meeting/2020-11-06-call.3f9a1c42"; what has no id of its own goes by its place. */
const keyOf = (said: Said, at: number): string =>
  `${said.type}/${'id' in said.entry ? said.entry.id : String(at)}`

/** Two documents may give the same id to what they propose, and neither may write over what is recorded. */
function freshIds(record: RecordFile, suffix: string): Map<string, string> {
  const entries = [
    ...(record.documents ?? []),
    ...(record.organisations ?? []).filter(isNew),
    ...(record.people ?? []).filter(isNew),
    ...(record.meetings ?? []),
    ...(record.points ?? []),
    ...(record.commitments ?? []),
    ...(record.evidence ?? []),
  ]
  return new Map(entries.flatMap(({ id }) => (id ? [[id, `${id.slice(0, 180)}.${suffix}`]] : [])))
}
