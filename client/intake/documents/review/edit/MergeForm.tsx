import { useState } from 'react'
import type { ReviewItem } from '../../../../../graph-schema/api/intake.ts'
import { Button } from '../../../../design/Button.tsx'
import { Select } from '../../../../design/Select.tsx'
import { nameIn, type Refs } from '../nameOf.ts'
import { titleOf } from '../reviewWords.ts'
import { useFirstField } from './useFirstField.ts'

type Props = {
  item: ReviewItem
  others: readonly ReviewItem[]
  refs: Refs
  onMerge: (into: ReviewItem) => void
  onCancel: () => void
}

/** Two proposals that are one: everything of this one goes to the other. */
export function MergeForm({ item, others, refs, onMerge, onCancel }: Props) {
  const [first] = others
  const [chosen, setChosen] = useState(first?.key ?? '')
  const form = useFirstField()
  const into = others.find(({ key }) => key === chosen)
  return (
    <form
      ref={form}
      className="liaison-review__form"
      aria-label="Merge with another proposal"
      onSubmit={(event) => {
        event.preventDefault()
        if (into) onMerge(into)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {first ? (
        <Select
          label={`“${titleOf(item.said, nameIn(refs)).slice(0, 80)}” is the same as`}
          value={chosen}
          options={others.map(({ key, said }) => ({
            value: key,
            words: titleOf(said, nameIn(refs)).slice(0, 100),
          }))}
          onChange={setChosen}
        />
      ) : (
        <p className="govuk-body">There is no other proposal of this kind.</p>
      )}
      <div className="govuk-button-group">
        {first && <Button type="submit">Merge the two</Button>}
        <Button look="link" onClick={onCancel}>
          Leave them apart
        </Button>
      </div>
    </form>
  )
}
