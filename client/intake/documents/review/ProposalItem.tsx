import { memo, type ReactNode } from 'react'
import type { ReviewItem } from '../../../../graph-schema/api/intake.ts'
import { StatusTag, Tag } from '../../../design/Tag.tsx'
import { nameIn, type Refs } from './nameOf.ts'
import { ProposalFacts } from './ProposalFacts.tsx'
import { domId, kindOf, modelOf, stateWords, surenessWords, titleOf } from './reviewWords.ts'

type Props = {
  item: ReviewItem
  refs: Refs
  current: boolean
  onFocus: (key: string) => void
  /** What can be done, for the one in focus. */
  children?: ReactNode
}

/** One proposal: in short, and in full with where it comes from while it is in focus. */
export const ProposalItem = memo(function ProposalItem({ item, refs, current, onFocus, children }: Props) {
  const { key, said, state } = item
  const heading = `${domId(key)}-heading`
  return (
    <li className={said.type === 'point' || said.type === 'commitment' ? 'liaison-review__under' : ''}>
      <article
        id={domId(key)}
        className={`liaison-review__item liaison-review__item--${state} ${current ? 'liaison-review__item--current' : ''}`}
        aria-labelledby={heading}
        aria-current={current ? 'true' : undefined}
        tabIndex={current ? 0 : -1}
        onFocus={() => onFocus(key)}
      >
        <h3 className="govuk-heading-s liaison-review__heading" id={heading}>
          <span className="liaison-kind">
            {kindOf(said)}
            {item.rule && modelOf(item.rule) && ', from the model'}
            {item.sureness && item.sureness !== 'sure' && `, ${surenessWords[item.sureness]}`}
          </span>{' '}
          {titleOf(said, nameIn(refs))}{' '}
          {said.type === 'meeting' && <StatusTag status={said.entry.status ?? 'mentioned'} />}{' '}
          {state !== 'open' && (
            <Tag look={state === 'accepted' ? 'filled' : 'struck'}>{stateWords[state]}</Tag>
          )}
        </h3>
        <ProposalFacts item={item} refs={refs} />
        {current && <Origin item={item} />}
        {current && children}
      </article>
    </li>
  )
})

/** Where a proposal comes from: the rule and how sure it is, why, the words, and who has decided. */
function Origin({ item: { said, rule, sureness, added, edited, by, state } }: { item: ReviewItem }) {
  const quotes =
    said.type === 'quarantined' ? [] : (said.entry.citations ?? []).flatMap(({ quote }) => quote ?? [])
  const because = said.entry.because
  return (
    <div className="liaison-sources liaison-review__origin">
      {rule && sureness && (
        <span>
          {modelOf(rule) ? `Proposed by the model ${modelOf(rule)}` : `Rule: ${rule}`} (
          {surenessWords[sureness]})
        </span>
      )}
      {added && <span>Added by a person</span>}
      {edited && !added && <span>Changed by a person</span>}
      {because && <span>Because: {because}</span>}
      {quotes.slice(0, 5).map((quote) => (
        <q key={quote} className="liaison-citation__quote">
          {quote}
        </q>
      ))}
      {state !== 'open' && by && (
        <span className="liaison-note">
          {stateWords[state]} by {by}
        </span>
      )}
    </div>
  )
}
