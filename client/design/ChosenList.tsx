import { Button } from './Button.tsx'

type Chosen = { id: string; name: string }
type Props = {
  label: string
  chosen: readonly Chosen[]
  onChosen: (chosen: readonly Chosen[]) => void
}

/** The entries chosen so far, each of which can be left out again. */
export const ChosenList = ({ label, chosen, onChosen }: Props) =>
  chosen.length === 0 ? null : (
    <ul className="govuk-list" aria-label={label}>
      {chosen.map((one) => (
        <li key={one.id}>
          {one.name}{' '}
          <Button look="link" onClick={() => onChosen(chosen.filter((other) => other !== one))}>
            Leave out<span className="govuk-visually-hidden"> {one.name}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
