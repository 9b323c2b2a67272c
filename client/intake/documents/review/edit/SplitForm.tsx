import { useState } from 'react'
import type { ReviewItem } from '../../../../../graph-schema/api/intake.ts'
import { Button } from '../../../../design/Button.tsx'
import { Checkboxes } from '../../../../design/Checkboxes.tsx'
import { nameIn, type Refs } from '../nameOf.ts'
import { atEvery, partiesOf } from '../splitting.ts'
import { useFirstField } from './useFirstField.ts'

type Props = {
  item: ReviewItem
  refs: Refs
  writers: readonly string[]
  onSplit: (shared: readonly string[]) => void
  onCancel: () => void
}

/** A list told of as one meeting, made into one meeting for each. */
export function SplitForm({ item, refs, writers, onSplit, onCancel }: Props) {
  const [shared, setShared] = useState(() => atEvery(item, refs, writers))
  const form = useFirstField()
  const parties = partiesOf(item)
  const count = parties.length - shared.length
  return (
    <form
      ref={form}
      className="liaison-review__form"
      aria-label="Split the meeting"
      onSubmit={(event) => {
        event.preventDefault()
        if (count > 1) onSplit(shared)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <Checkboxes
        legend="Who was at every one of them"
        hint="Each of the others gets a meeting of their own."
        choices={parties.map((id) => ({ value: id, words: nameIn(refs)(id) }))}
        chosen={shared}
        onChange={setShared}
      />
      {count < 2 && <p className="govuk-body">There has to be more than one other to split it.</p>}
      <div className="govuk-button-group">
        <Button type="submit" aria-disabled={count < 2}>
          {count < 2 ? 'Split' : `Split into ${count} meetings`}
        </Button>
        <Button look="link" onClick={onCancel}>
          Leave it as one
        </Button>
      </div>
    </form>
  )
}
