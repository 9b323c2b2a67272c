import type { ReviewItem, SaidOf } from '../../../../graph-schema/api/intake.ts'
import { addedId, changed, type Deciding } from './edit/fields.ts'
import { partyOf } from './merging.ts'
import type { Refs } from './nameOf.ts'

type Meeting = SaidOf<'meeting'>

export const partiesOf = ({ said }: ReviewItem): string[] =>
  said.type === 'meeting' ? (said.entry.parties ?? []).map(partyOf) : []

/** Who was, to begin with, at every one of the meetings told of together: government, and who wrote the document. */
export function atEvery(item: ReviewItem, refs: Refs, writers: readonly string[]): string[] {
  const all = partiesOf(item)
  const likely = all.filter((id) => writers.includes(id) || refs.get(id)?.side === 'government')
  const [first] = all.filter((id) => refs.get(id)?.type === 'person')
  return likely.length > 0 || !first ? likely : [first]
}

/** One meeting for each who was not at all of them; what was said stays with the first. */
export function split(item: ReviewItem, shared: readonly string[], refs: Refs): Deciding[] {
  if (item.said.type !== 'meeting') return []
  const { entry } = item.said
  const apart = partiesOf(item).filter((id) => !shared.includes(id))
  return apart.map((id, at): Deciding => {
    const name = refs.get(id)?.name ?? id
    const meeting: Meeting = {
      ...entry,
      id: at === 0 ? entry.id : addedId('meeting'),
      title: `${/^\w+?(?=s? with )/.exec(entry.title)?.[0] ?? 'Meeting'} with ${name}`.slice(0, 500),
      parties: (entry.parties ?? []).filter((one) => partyOf(one) === id || shared.includes(partyOf(one))),
    }
    const said = { type: 'meeting' as const, entry: meeting }
    return at === 0
      ? changed(item, said, 'open')
      : { key: `meeting/${meeting.id}`, state: 'open', added: true, said }
  })
}
