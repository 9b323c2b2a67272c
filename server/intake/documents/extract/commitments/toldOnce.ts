import type { CommitmentDraft } from './CommitmentDraft.ts'
import { contentOf } from './contentOf.ts'

/** The words of what is to be done, without what was quoted to explain it. */
const wordsIn = ({ what }: CommitmentDraft): Set<string> => contentOf(what.replace(/\s*\(“[^”]*”\)\s*$/, ''))

const sameOwner = (a: CommitmentDraft, b: CommitmentDraft) =>
  a.by.length === 0 ||
  b.by.length === 0 ||
  a.by.some((party) => b.by.some((other) => other === party || other === party.body || other.body === party))

/** One told where the other stands, as a cell of a row that gives it too, or due from the same owner on the same day. */
const sameBy = (a: CommitmentDraft, b: CommitmentDraft) =>
  (a.span.start < b.span.end && b.span.start < a.span.end && a.rule !== b.rule) ||
  (a.due !== undefined && a.due === b.due && a.by.length > 0 && sameOwner(a, b) && b.by.length > 0)

/** The same, where another is told in few words, with what was quoted to explain it. */
const explained = (draft: CommitmentDraft, other: CommitmentDraft): Set<string> =>
  isBrief(draft) && !other.what.includes('“') && sameOwner(draft, other)
    ? contentOf(draft.what)
    : wordsIn(draft)

function isSame(a: CommitmentDraft, b: CommitmentDraft): boolean {
  const [words, other] = [explained(a, b), explained(b, a)]
  const shared = [...words].filter((word) => other.has(word)).length
  const part = shared / Math.max(1, Math.min(words.size, other.size))
  if (a.kind !== b.kind && (a.kind === 'ask' || b.kind === 'ask' || a.by.length === 0 || b.by.length === 0))
    return false
  if (shared >= 1 && sameBy(a, b)) return true
  if (shared < 2 || part <= 0.45) return false
  return sameOwner(a, b) || part === 1 || (shared > 2 && part > 0.6)
}

/** A commitment in the text and again in a table of actions, or offered and then taken up, is one, in its fuller words. */
export function toldOnce(drafts: readonly CommitmentDraft[]): CommitmentDraft[] {
  const kept: CommitmentDraft[] = []
  for (const draft of drafts) {
    const same = kept.find((each) => isSame(each, draft))
    if (!same) kept.push({ ...draft })
    else {
      if (isBrief(same) && wordsIn(draft).size > wordsIn(same).size) same.what = draft.what
      if (same.due === undefined && draft.due !== undefined) same.due = draft.due
      if (same.by.length === 0) same.by = draft.by
      if (!same.meeting && draft.meeting) same.meeting = draft.meeting
      if (draft.kind === 'undertaking') same.kind = 'undertaking'
    }
  }
  return kept
}

const isBrief = ({ what }: CommitmentDraft) => what.replace(/\s*\(“[^”]*”\)\s*$/, '').split(/\s+/).length < 6
