import type { Neighbour } from '../../../graph-schema/api/explore.ts'
import { Checkboxes } from '../../design/Checkboxes.tsx'

type Props = {
  legend: string
  neighbours: readonly Neighbour[]
  /** Those not to be added. */
  left: readonly string[]
  onChange: (left: readonly string[]) => void
}

/** Every one is ticked to begin with, and says why it is here. */
export const NeighbourChoice = ({ legend, neighbours, left, onChange }: Props) => (
  <div className="explore-dialog__list">
    <Checkboxes
      legend={legend}
      choices={neighbours.map(({ id, name, because }) => ({ value: id, words: name, hint: because }))}
      chosen={neighbours.map(({ id }) => id).filter((id) => !left.includes(id))}
      onChange={(chosen) => onChange(neighbours.map(({ id }) => id).filter((id) => !chosen.includes(id)))}
    />
  </div>
)
