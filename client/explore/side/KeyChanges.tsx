import { capitalise } from '../../design/dates.ts'
import { changes, changeWords } from '../drawn/comparison.ts'
import { select } from '../state/looking.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'
import { KeyRow } from './KeyRow.tsx'
import { ChangeSample } from './samples.tsx'

/** Where two periods are compared: the look of each change. */
export function KeyChanges({ snapshot: { drawn }, tools }: { snapshot: Snapshot; tools: Tools }) {
  const { comparison } = drawn
  if (!comparison) return null
  return (
    <>
      <h3 className="govuk-heading-s explore-panel__heading">Two periods compared</h3>
      <ul className="explore-key">
        {changes.map((change) => {
          const drawnOnes = new Set(drawn.nodes.map(({ id }) => id))
          const ids = comparison.parties
            .filter((party) => party.change === change && drawnOnes.has(party.id))
            .map(({ id }) => id)
          return (
            <KeyRow
              key={change}
              sample={<ChangeSample change={change} />}
              words={capitalise(changeWords(comparison, change))}
              count={ids.length}
              onChoose={() => tools.perform(select(ids))}
            />
          )
        })}
      </ul>
    </>
  )
}
