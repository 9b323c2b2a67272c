import { useState } from 'react'
import type { Review, ReviewItem } from '../../../../../graph-schema/api/intake.ts'
import { Button } from '../../../../design/Button.tsx'
import { Radios } from '../../../../design/Radios.tsx'
import { SearchBox } from '../../../../design/SearchBox.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { type Addable, added, newParty, withParty } from '../adding.ts'
import { findWords } from '../findWords.ts'
import type { Deciding } from './fields.ts'
import { useFirstField } from './useFirstField.ts'

type Props = {
  review: Review
  /** The meeting in focus, to which what is added may belong. */
  meeting: ReviewItem | undefined
  /** What is selected in the text. */
  words: string
  onAdd: (decisions: readonly Deciding[], words: string) => void
  onCancel: () => void
}

type Party = { id: string; name: string; type: 'person' | 'organisation' }

/** Something the text says that was not proposed: its words, and what it is. */
export function AddForm({ review, meeting, words, onAdd, onCancel }: Props) {
  const [quote, setQuote] = useState(words)
  const [what, setWhat] = useState<Addable>('meeting')
  const [party, setParty] = useState<Party>()
  const [tried, setTried] = useState(false)
  const form = useFirstField()
  const found = findWords(review.text, quote)
  const meetingId = meeting?.said.type === 'meeting' ? meeting.said.entry.id : undefined
  const decisions = (): Deciding[] => {
    if (!found) return []
    if (what !== 'party') return [added(what, review, found, meetingId)]
    if (!meeting) return []
    if (party) return [withParty(meeting, party, review, found)].flatMap((one) => one ?? [])
    const { id, decision } = newParty('organisation', found.quote.slice(0, 500), review, found)
    return [decision, withParty(meeting, { id, type: 'organisation' }, review, found)].flatMap(
      (one) => one ?? [],
    )
  }
  return (
    <form
      ref={form}
      className="liaison-review__form"
      aria-label="Add something the text says"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const made = decisions()
        if (made.length > 0) onAdd(made, 'Added')
      }}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onCancel()}
    >
      <TextArea
        label="Words of the text"
        hint="Select them in the text first, or type or paste them here just as they are there."
        value={quote}
        maxLength={2_000}
        error={tried && !found ? 'These words are not in the text. Copy them from it.' : undefined}
        onText={setQuote}
      />
      <Radios legend="What they say" choices={choicesFor(meeting)} value={what} onChange={setWhat} />
      {what === 'party' && (
        <SearchBox
          label="Who it is, if they are in the register"
          hint="Left empty, a new name is proposed as the words have it."
          types={['person', 'organisation']}
          keepText
          onChoose={({ id, name, type }) =>
            setParty({ id, name, type: type === 'person' ? 'person' : 'organisation' })
          }
        />
      )}
      <div className="govuk-button-group">
        <Button type="submit">Add it</Button>
        <Button look="link" onClick={onCancel}>
          Add nothing
        </Button>
      </div>
    </form>
  )
}

function choicesFor(meeting: ReviewItem | undefined): { value: Addable; words: string }[] {
  const alone = [
    { value: 'meeting' as const, words: 'A meeting' },
    { value: 'commitment' as const, words: 'An undertaking, an ask or an offer' },
  ]
  if (meeting?.said.type !== 'meeting') return alone
  const { title } = meeting.said.entry
  return [
    ...alone,
    { value: 'party', words: `Someone who took part in “${title}”` },
    { value: 'point', words: `Something said at “${title}”` },
  ]
}
