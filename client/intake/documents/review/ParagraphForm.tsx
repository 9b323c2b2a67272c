import type { ReviewItem } from '../../../../graph-schema/api/intake.ts'
import { Button } from '../../../design/Button.tsx'
import { useFirstField } from './edit/useFirstField.ts'
import type { Refs } from './nameOf.ts'
import { nameIn } from './nameOf.ts'
import { ProposalFacts } from './ProposalFacts.tsx'
import { kindOf, titleOf } from './reviewWords.ts'

type Props = { items: readonly ReviewItem[]; refs: Refs; onAccept: () => void; onCancel: () => void }

/** What one paragraph says, with every status, party and commitment: looked at, then accepted together. */
export function ParagraphForm({ items, refs, onAccept, onCancel }: Props) {
  const form = useFirstField()
  return (
    <form
      ref={form}
      className="liaison-review__form"
      aria-label="Accept this paragraph"
      onSubmit={(event) => {
        event.preventDefault()
        onAccept()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p className="govuk-body">This paragraph says:</p>
      <ul className="govuk-list">
        {items.map((item) => (
          <li key={item.key} className="liaison-review__said">
            <strong>{kindOf(item.said)}</strong>
            {item.said.type === 'meeting' && ` (${item.said.entry.status ?? 'mentioned'})`}:{' '}
            {titleOf(item.said, nameIn(refs))}
            <ProposalFacts item={item} refs={refs} />
          </li>
        ))}
      </ul>
      <div className="govuk-button-group">
        <Button type="submit">Accept {items.length === 1 ? 'it' : `these ${items.length}`}</Button>
        <Button look="link" onClick={onCancel}>
          Decide one by one
        </Button>
      </div>
    </form>
  )
}
