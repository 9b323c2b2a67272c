import type { Like, Review, ReviewItem, ReviewRef } from '../../../../graph-schema/api/intake.ts'
import type { Transaction } from '../../../database/database.ts'
import { readAtOneSeq } from '../../../record/record.ts'
import { NotFound } from '../../../register/register.ts'
import { candidates } from './candidates.ts'
import { inOrder } from './inOrder.ts'
import { likeMeetings } from './likeMeetings.ts'
import { meaningOf } from './meaning.ts'
import { paragraphAt, paragraphs } from './paragraphs.ts'
import { type DraftRead, draftRead, entryOf, type Proposal } from './proposals.ts'
import { findDocumentsOn } from './queries/findDocumentsOn.ts'
import { findDraft } from './queries/findDraft.ts'
import { findTaken } from './queries/findTaken.ts'
import { refsOf } from './refsOf.ts'
import { spansOf } from './spansOf.ts'
import { surenessOf } from './sureness.ts'
import type { Asking } from './tools.ts'

/** A document in review as it stands, with whom and which meeting each proposal may mean. Throws NotFound. */
export async function reviewOf(asking: Asking, id: string): Promise<Review> {
  const { database, viewer } = asking
  const { seq, answer } = await readAtOneSeq(database, viewer, async () => {
    const read = await database.readTogether(viewer, async (tx) => {
      const row = await findDraft(tx, id)
      if (!row) throw new NotFound(id)
      const draft = draftRead(row)
      const meaning = meaningOf(draft.proposals)
      const refs = await refsOf(tx, [draft.about, ...draft.proposals], meaning)
      const date = documentDate(draft)
      const like = await likeMeetings(tx, draft.proposals, meaning, date)
      like.set(draft.about.key, await likeDocuments(tx, draft))
      const taken = draft.document ? await findTaken(tx, draft.textId) : undefined
      return { draft, refs, like, taken, date }
    })
    return { ...read, names: await candidates(asking, read.draft.proposals, read.date) }
  })
  return { seq, ...shown(answer) }
}

const documentDate = ({ about }: DraftRead) =>
  entryOf(about.said, 'document')?.date ?? new Date().toISOString().slice(0, 10)

/** What was recorded of this document by hand, or loaded, before its text was brought. */
async function likeDocuments(tx: Transaction, { about }: DraftRead): Promise<Like[]> {
  const entry = entryOf(about.said, 'document')
  const found = entry ? await findDocumentsOn(tx, { date: entry.date, kind: entry.kind }) : []
  return found.map((document) => ({ entry: document, because: 'of the same day, its text not held' }))
}

type Gathered = {
  draft: DraftRead
  refs: ReviewRef[]
  like: Awaited<ReturnType<typeof likeMeetings>>
  taken: Awaited<ReturnType<typeof findTaken>>
  names: Awaited<ReturnType<typeof candidates>>
}

function shown({ draft, refs, like, taken, names }: Gathered): Omit<Review, 'seq'> {
  const byId = new Map(refs.map((ref) => [ref.id, ref]))
  const parts = paragraphs(draft.text)
  const item = (proposal: Proposal, group: string): ReviewItem => {
    const { is, ...rest } = proposal
    const spans = spansOf(proposal.said)
    const [first] = spans
    const at = first && paragraphAt(parts, first.start)
    const ref = is ? byId.get(is) : undefined
    const match = names.get(proposal.key)
    return {
      key: rest.key,
      said: rest.said,
      group,
      ...(at === undefined ? {} : { paragraph: at }),
      spans,
      ...(rest.added ? {} : surenessOf(rest.said)),
      state: rest.state,
      changed: rest.changed,
      ...(rest.by ? { by: rest.by } : {}),
      edited: rest.edited,
      added: rest.added,
      ...(ref ? { is: ref } : {}),
      apart: [...rest.apart],
      ...(rest.mergedInto ? { mergedInto: rest.mergedInto } : {}),
      ...(rest.quarantine ? { quarantine: rest.quarantine } : {}),
      ...(match ? { match: match.status } : {}),
      candidates: match?.candidates ?? [],
      like: like.get(rest.key) ?? [],
    }
  }
  return {
    id: draft.id,
    name: draft.name,
    changed: draft.changed,
    text: draft.text,
    paragraphs: parts,
    notes: [...draft.notes],
    document: item(draft.about, draft.about.key),
    items: inOrder(draft.proposals).map(({ proposal, group }) => item(proposal, group)),
    refs,
    ...(taken ? { taken } : {}),
  }
}
