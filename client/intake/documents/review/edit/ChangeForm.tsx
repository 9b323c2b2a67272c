import type { ReviewItem, Said } from '../../../../../graph-schema/api/intake.ts'
import type { Decided } from '../../../../../graph-schema/terms.ts'
import type { Refs } from '../nameOf.ts'
import { isRedacted } from '../reviewWords.ts'
import { CommitmentForm } from './CommitmentForm.tsx'
import { DocumentForm } from './DocumentForm.tsx'
import { changed, type Deciding } from './fields.ts'
import { MeetingForm } from './MeetingForm.tsx'
import { PartyForm } from './PartyForm.tsx'
import { PointForm } from './PointForm.tsx'
import { QuarantineForm } from './QuarantineForm.tsx'

type Props = {
  item: ReviewItem
  refs: Refs
  onDecide: (decision: Deciding, words: string) => void
  onCancel: () => void
}

/** The form that changes a proposal, by what it is. A mention is accepted or rejected as it stands. */
export function ChangeForm({ item, refs, onDecide, onCancel }: Props) {
  const { said } = item
  const same = item.is ? { is: item.is.id } : {}
  const onSaid = (now: Said, state: Decided) =>
    onDecide(
      { ...changed(item, now, state), ...same },
      state === 'accepted' ? 'Changed and accepted' : 'Changed',
    )
  const shared = { refs, onSaid, onCancel }
  switch (said.type) {
    case 'document':
      return <DocumentForm entry={said.entry} {...shared} />
    case 'meeting':
      return <MeetingForm entry={said.entry} {...shared} />
    case 'point':
      return <PointForm entry={said.entry} {...shared} />
    case 'commitment':
      return <CommitmentForm entry={said.entry} {...shared} />
    case 'organisation':
    case 'person':
      return <PartyForm item={item} entry={said.entry} onDecide={onDecide} onCancel={onCancel} />
    case 'quarantined':
      return <QuarantineForm item={item} onDecide={onDecide} onCancel={onCancel} />
    case 'mention':
      return null
  }
}

export const canChange = ({ said }: ReviewItem): boolean => said.type !== 'mention' && !isRedacted(said)
