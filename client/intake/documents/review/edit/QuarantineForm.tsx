import { useState } from 'react'
import type { Quarantine, ReviewItem } from '../../../../../graph-schema/api/intake.ts'
import { Button } from '../../../../design/Button.tsx'
import { Radios } from '../../../../design/Radios.tsx'
import type { Deciding } from './fields.ts'
import { useFirstField } from './useFirstField.ts'

type Props = {
  item: ReviewItem
  onDecide: (decision: Deciding, words: string) => void
  onCancel: () => void
}

const choices = [
  { value: 'leave-out', words: 'Leave it out' },
  {
    value: 'lived-experience',
    words: 'Say that people with lived experience took part',
    hint: 'Counted with the meeting this is told of, without the name.',
  },
] as const satisfies { value: Quarantine; words: string; hint?: string }[]

/** A name that may be a victim's, a survivor's or a member of the public's: no entry is ever made of it. */
export function QuarantineForm({ item, onDecide, onCancel }: Props) {
  const [chosen, setChosen] = useState<Quarantine>(item.quarantine ?? 'leave-out')
  const form = useFirstField()
  return (
    <form
      ref={form}
      className="liaison-review__form"
      aria-label="What to do with this name"
      onSubmit={(event) => {
        event.preventDefault()
        onDecide({ key: item.key, state: 'accepted', quarantine: chosen }, 'Kept apart')
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <Radios legend="What to do with this name" choices={choices} value={chosen} onChange={setChosen} />
      <div className="govuk-button-group">
        <Button type="submit">Keep it so</Button>
        <Button look="link" onClick={onCancel}>
          Leave as it was
        </Button>
      </div>
    </form>
  )
}
