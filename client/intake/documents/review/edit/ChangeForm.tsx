import type { ReviewItem, Said } from '../../../../../graph-schema/api/intake.ts'
import type { Decided } from '../../../../../graph-schema/terms.ts'
import type { Refs } from '../nameOf.ts'
import { isRedacted } from '../reviewWords.ts'
import { CommitmentForm } from './CommitmentForm.tsx'
import { DocumentForm } from './DocumentForm.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { changed, type Deciding } from './fields.ts'
import { MeetingForm } from './MeetingForm.tsx'
import { MentionForm } from './MentionForm.tsx'
import { PartyForm } from './PartyForm.tsx'
import { PointForm } from './PointForm.tsx'
import { QuarantineForm } from './QuarantineForm.tsx'

type Props = {
  item: ReviewItem
  refs: Refs
  onDecide: (decision: Deciding, words: string) => void
  onCancel: () => void
}

/** The form that changes a proposal, by what it is. */
export function ChangeForm({ item, refs, onDecide, onCancel }: Props) {
  const { said } = item
  const same = {
    ...(item.is ? { is: item.is.id } : {}),
    ...(item.apart.length > 0 ? { apart: item.apart } : {}),
  }
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
      return <MentionForm entry={said.entry} {...shared} />
    case 'evidence':
      return <EvidenceForm entry={said.entry} {...shared} />
  }
}

export const canChange = ({ said }: ReviewItem): boolean => !isRedacted(said)
