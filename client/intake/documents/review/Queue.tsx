import type { Review, ReviewItem } from '../../../../graph-schema/api/intake.ts'
import { formatCount } from '../../../design/counts.ts'
import { AddForm } from './edit/AddForm.tsx'
import { ChangeForm } from './edit/ChangeForm.tsx'
import { LikeForm } from './edit/LikeForm.tsx'
import { MergeForm } from './edit/MergeForm.tsx'
import { SplitForm } from './edit/SplitForm.tsx'
import { ItemActions } from './ItemActions.tsx'
import { LikeNote } from './LikeNote.tsx'
import { mergeable, merged } from './merging.ts'
import { nameIn, type Refs } from './nameOf.ts'
import { ParagraphForm } from './ParagraphForm.tsx'
import { ProposalItem } from './ProposalItem.tsx'
import { queueKeys } from './queueKeys.ts'
import { isParty, titleOf } from './reviewWords.ts'
import { split } from './splitting.ts'
import { canSplit, type Queueing } from './useQueue.ts'

type Props = { review: Review; refs: Refs; queueing: Queueing; words: string }

/** The proposals, one in focus: what is said of it and what can be done with it. */
export const Queue = ({ review, refs, queueing, words }: Props) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: the keys act for the proposal inside that has the focus
  <div onKeyDown={queueKeys(queueing.actions, review.taken !== undefined)}>
    {queueing.queue.length === 0 && <p className="govuk-body">Nothing is left here.</p>}
    {queueing.queue.length < queueing.total && (
      <p className="govuk-body">
        Showing {queueing.queue.length} of {formatCount(queueing.total, 'proposal')}, those around the one in
        focus.
      </p>
    )}
    <ol className="govuk-list liaison-review__queue" aria-label="Proposals">
      {queueing.queue.map((item) => (
        <ProposalItem
          key={item.key}
          item={item}
          refs={refs}
          current={item.key === queueing.current}
          onFocus={queueing.onFocus}
        >
          {item.key === queueing.current && (
            <InFocus item={item} review={review} refs={refs} queueing={queueing} words={words} />
          )}
        </ProposalItem>
      ))}
    </ol>
    {queueing.item === undefined && queueing.open === 'add' && (
      <Add review={review} queueing={queueing} words={words} />
    )}
  </div>
)

function InFocus({ item, review, refs, queueing, words }: Props & { item: ReviewItem }) {
  const { open, close, decide } = queueing
  const others = mergeable(item, review.items)
  const into = item.mergedInto && review.items.find(({ key }) => key === item.mergedInto)
  return (
    <>
      {into && (
        <p className="govuk-body liaison-review__line">Merged with “{titleOf(into.said, nameIn(refs))}”.</p>
      )}
      {(item.is || item.like.length > 0) && !isParty(item) && !review.taken && open !== 'same' && (
        <LikeNote item={item} onSame={queueing.sameAs} onReopen={queueing.reopen} />
      )}
      {open === 'same' && <LikeForm item={item} onSame={queueing.sameAs} onCancel={close} />}
      {!open && !review.taken && (
        <ItemActions
          item={item}
          inParagraph={queueing.together.length}
          canSplit={canSplit(item)}
          canMerge={others.length > 0}
          actions={queueing.actions}
        />
      )}
      {open === 'change' && (
        <ChangeForm
          item={item}
          refs={refs}
          onCancel={close}
          onDecide={(one, said) => decide([one], said, one.state === 'open' ? 'stay' : 'next')}
        />
      )}
      {open === 'split' && (
        <SplitForm
          item={item}
          refs={refs}
          writers={review.document.said.type === 'document' ? (review.document.said.entry.from ?? []) : []}
          onCancel={close}
          onSplit={(shared) => decide(split(item, shared, refs), 'Split', 'stay')}
        />
      )}
      {open === 'merge' && (
        <MergeForm
          item={item}
          others={others}
          refs={refs}
          onCancel={close}
          onMerge={(other) => decide(merged(item, other), 'Merged')}
        />
      )}
      {open === 'paragraph' && (
        <ParagraphForm
          items={queueing.together}
          refs={refs}
          onAccept={queueing.acceptTogether}
          onCancel={close}
        />
      )}
      {open === 'add' && <Add review={review} queueing={queueing} words={words} />}
    </>
  )
}

function Add({ review, queueing, words }: Pick<Props, 'review' | 'queueing' | 'words'>) {
  const { item } = queueing
  const meeting = item?.said.type === 'meeting' ? item : review.items.find(({ key }) => key === item?.group)
  return (
    <AddForm
      review={review}
      meeting={meeting?.said.type === 'meeting' ? meeting : undefined}
      words={words}
      onCancel={queueing.close}
      onAdd={(decisions, said) => queueing.decide(decisions, said, 'added')}
    />
  )
}
