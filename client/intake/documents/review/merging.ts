import type { ReviewItem, Said, SaidOf } from '../../../../graph-schema/api/intake.ts'
import { changed, type Deciding } from './edit/fields.ts'
import { isRedacted } from './reviewWords.ts'

/** Proposals of which one may be the same as this: of its kind, not rejected. */
export const mergeable = (item: ReviewItem, items: readonly ReviewItem[]): ReviewItem[] =>
  items.filter(
    ({ key, said, state }) =>
      !isRedacted(said) &&
      !isRedacted(item.said) &&
      key !== item.key &&
      state !== 'rejected' &&
      said.type === item.said.type &&
      said.type !== 'quarantined' &&
      said.type !== 'evidence',
  )

/** This proposal goes into another, which then says what both said. */
export function merged(item: ReviewItem, into: ReviewItem): Deciding[] {
  const gone: Deciding = {
    key: item.key,
    state: 'rejected',
    mergedInto: into.key,
    ...(item.added ? { added: true, said: item.said } : {}),
  }
  const both = joined(into.said, item.said)
  return [
    gone,
    ...(both ? [{ ...changed(into, both, into.state), ...(into.is ? { is: into.is.id } : {}) }] : []),
  ]
}

/** What two say together: the first as it is, with what only the second has. Of two names nothing has to be joined. */
function joined(a: Said, b: Said): Said | undefined {
  if (a.type === 'meeting' && b.type === 'meeting')
    return { type: 'meeting', entry: bothMeetings(a.entry, b.entry) }
  if (a.type === 'point' && b.type === 'point')
    return {
      type: 'point',
      entry: { ...a.entry, ...both(a.entry, b.entry), text: `${a.entry.text} ${b.entry.text}` },
    }
  if (a.type === 'commitment' && b.type === 'commitment')
    return {
      type: 'commitment',
      entry: { ...a.entry, ...both(a.entry, b.entry), what: `${a.entry.what}; ${b.entry.what}` },
    }
  return undefined
}

type Cited = Pick<SaidOf<'point'>, 'by' | 'citations'>
const both = (a: Cited, b: Cited) => ({
  by: [...new Set([...(a.by ?? []), ...(b.by ?? [])])],
  citations: [...(a.citations ?? []), ...(b.citations ?? [])],
})

type Meeting = SaidOf<'meeting'>
type Taking = NonNullable<Meeting['parties']>[number]
export const partyOf = (taking: Taking): string => ('person' in taking ? taking.person : taking.organisation)

function bothMeetings(a: Meeting, b: Meeting): Meeting {
  const there = new Set((a.parties ?? []).map(partyOf))
  const areas = new Set((a.harmAreas ?? []).map(({ id }) => id))
  return {
    ...a,
    parties: [...(a.parties ?? []), ...(b.parties ?? []).filter((one) => !there.has(partyOf(one)))],
    harmAreas: [...(a.harmAreas ?? []), ...(b.harmAreas ?? []).filter(({ id }) => !areas.has(id))],
    citations: [...(a.citations ?? []), ...(b.citations ?? [])],
  }
}
