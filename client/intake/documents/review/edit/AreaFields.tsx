import { Button } from '../../../../design/Button.tsx'
import { SearchBox } from '../../../../design/SearchBox.tsx'

type Props = {
  ids: readonly string[]
  nameOf: (id: string) => string
  onIds: (ids: string[]) => void
  onName: (id: string, name: string) => void
}

/** Harm areas, found by name one after another. */
export const AreaFields = ({ ids, nameOf, onIds, onName }: Props) => (
  <>
    <ul className="govuk-list" aria-label="Harm areas">
      {ids.map((id) => (
        <li key={id}>
          {nameOf(id)}{' '}
          <Button look="link" onClick={() => onIds(ids.filter((one) => one !== id))}>
            Leave out<span className="govuk-visually-hidden"> {nameOf(id)}</span>
          </Button>
        </li>
      ))}
    </ul>
    <SearchBox
      label="Add a harm area"
      types={['harmArea']}
      onChoose={({ id, name }) => {
        onName(id, name)
        onIds([...ids.filter((one) => one !== id), id])
      }}
    />
  </>
)
