import { useState } from 'react'
import type { ReviewItem, SaidOf } from '../../../../../graph-schema/api/intake.ts'
import { OrganisationKind, Side } from '../../../../../graph-schema/terms.ts'
import { Button } from '../../../../design/Button.tsx'
import { Radios } from '../../../../design/Radios.tsx'
import { SearchBox } from '../../../../design/SearchBox.tsx'
import { Select } from '../../../../design/Select.tsx'
import { TextField } from '../../../../design/TextField.tsx'
import { entryKindWords, organisationKindWords, sideWords } from '../../../../design/words.ts'
import { changed, type Deciding, optionsOf } from './fields.ts'
import { useFirstField } from './useFirstField.ts'

type Props = {
  item: ReviewItem
  entry: SaidOf<'organisation'> | SaidOf<'person'>
  onDecide: (decision: Deciding, words: string) => void
  onCancel: () => void
}

const anew = 'new entry'

/** Nothing is chosen beforehand where there is a doubt: a wrong merge is worse than a missed one. */
const firstChoice = ({ is, match, candidates }: ReviewItem): string | undefined =>
  is?.id ?? (candidates.length === 0 ? anew : match === 'matched' ? candidates[0]?.entry.id : undefined)

/** Who a name is: one of those it may be, somebody else in the register, or somebody new. */
export function PartyForm({ item, entry, onDecide, onCancel }: Props) {
  const [other, setOther] = useState<{ id: string; name: string }>()
  const [chosen, setChosen] = useState(() => firstChoice(item))
  const [tried, setTried] = useState(false)
  const [name, setName] = useState(entry.name)
  const [kind, setKind] = useState('kind' in entry ? entry.kind : 'other')
  const [side, setSide] = useState('side' in entry ? entry.side : 'external')
  const form = useFirstField()
  const choices = [
    ...item.candidates.map(({ entry: one, because }) => ({
      value: one.id,
      words: one.name,
      hint: `${entryKindWords(one)}: ${because}`,
    })),
    ...(other ? [{ value: other.id, words: other.name, hint: 'chosen by you' }] : []),
    ...(item.is && ![...item.candidates.map((one) => one.entry.id), other?.id].includes(item.is.id)
      ? [{ value: item.is.id, words: item.is.name, hint: 'chosen before' }]
      : []),
    { value: anew, words: `A new ${item.said.type} in the register` },
  ]
  const save = () => {
    setTried(true)
    if (chosen === undefined) return
    const added = item.added ? { added: true as const } : {}
    if (chosen !== anew) {
      const said = item.added || item.edited ? { said: item.said } : {}
      return onDecide({ key: item.key, state: 'accepted', is: chosen, ...said, ...added }, 'Chosen')
    }
    const named = name.trim() || entry.name
    const said =
      item.said.type === 'organisation'
        ? { type: 'organisation' as const, entry: { ...item.said.entry, name: named, kind, side } }
        : item.said.type === 'person'
          ? { type: 'person' as const, entry: { ...item.said.entry, name: named } }
          : item.said
    onDecide(changed(item, said, 'accepted'), 'Accepted as new')
  }
  return (
    <form
      ref={form}
      className="liaison-review__form"
      aria-label="Who this is"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onCancel()}
    >
      <Radios
        legend={`Who is “${entry.name}”?`}
        choices={choices}
        value={chosen}
        error={tried && chosen === undefined ? 'Choose who is meant' : undefined}
        onChange={setChosen}
      >
        <SearchBox
          label="Somebody else in the register"
          types={['person', 'organisation']}
          onChoose={({ id, name: found }) => {
            setOther({ id, name: found })
            setChosen(id)
          }}
        />
      </Radios>
      {chosen === anew && (
        <>
          <TextField label="Name" maxLength={500} value={name} onText={setName} />
          {item.said.type === 'organisation' && (
            <>
              <Select
                label="Kind"
                value={kind}
                options={optionsOf(OrganisationKind.options, organisationKindWords)}
                onChange={setKind}
              />
              <Select
                label="Side"
                value={side}
                options={optionsOf(Side.options, sideWords)}
                onChange={setSide}
              />
            </>
          )}
        </>
      )}
      <div className="govuk-button-group">
        <Button type="submit">{chosen === anew ? 'Accept as new' : 'This is who is meant'}</Button>
        <Button look="link" onClick={onCancel}>
          Leave as it was
        </Button>
      </div>
    </form>
  )
}
