import { useState } from 'react'
import type { ReviewItem } from '../../../../../graph-schema/api/intake.ts'
import { Button } from '../../../../design/Button.tsx'
import { Radios } from '../../../../design/Radios.tsx'
import { useFirstField } from './useFirstField.ts'

type Props = { item: ReviewItem; onSame: (entry: string | undefined) => void; onCancel: () => void }

const different = 'a different one'

/** Asked once before what may be recorded already is accepted: a second one is never made by mistake. */
export function LikeForm({ item: { like, is, said }, onSame, onCancel }: Props) {
  const what = said.type === 'document' ? 'document' : 'meeting'
  const [chosen, setChosen] = useState<string | undefined>(is?.id)
  const [tried, setTried] = useState(false)
  const form = useFirstField()
  return (
    <form
      ref={form}
      className="liaison-review__form"
      aria-label="Is it recorded already?"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (chosen !== undefined) onSame(chosen === different ? undefined : chosen)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <Radios
        legend="It may be recorded already"
        choices={[
          ...like.map(({ entry, because }) => ({
            value: entry.id,
            words: `This is that ${what}: ${entry.name}`,
            hint: because,
          })),
          { value: different, words: `A different ${what}` },
        ]}
        value={chosen}
        error={tried && chosen === undefined ? `Choose whether it is that ${what}` : undefined}
        onChange={setChosen}
      />
      <div className="govuk-button-group">
        <Button type="submit">Accept</Button>
        <Button look="link" onClick={onCancel}>
          Decide later
        </Button>
      </div>
    </form>
  )
}
