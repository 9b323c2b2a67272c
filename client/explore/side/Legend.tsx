import type { AreaMarks } from '../picture/areaMarks.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'
import { GroupsKey } from './GroupsKey.tsx'
import { KeyAreas } from './KeyAreas.tsx'
import { KeyChanges } from './KeyChanges.tsx'
import { KeyLines } from './KeyLines.tsx'
import { KeyShapes } from './KeyShapes.tsx'
import { InferredSample } from './samples.tsx'

type Props = { snapshot: Snapshot; areas: AreaMarks; tools: Tools }

/** What every shape, line and mark means, how many there are of each, and a click to see only those. */
export const Legend = ({ snapshot, areas, tools }: Props) => (
  <>
    <h2 className="govuk-heading-m">Key</h2>
    <p className="govuk-body">Choose a line of the key to filter by it, or to take that filter off again.</p>
    <KeyShapes snapshot={snapshot} tools={tools} />
    <GroupsKey drawn={snapshot.drawn} state={snapshot.state} />
    <KeyLines snapshot={snapshot} tools={tools} />
    <KeyAreas snapshot={snapshot} areas={areas} tools={tools} />
    <KeyChanges snapshot={snapshot} tools={tools} />
    <h3 className="govuk-heading-s explore-panel__heading">Marks</h3>
    <ul className="explore-key">
      <li className="explore-key__still">
        <b className="explore-key__sample">+3</b> 3 more parties it met are not shown
      </li>
      <li className="explore-key__still">
        <b className="explore-key__sample">2×</b> 2 meetings on one line
      </li>
      <li className="explore-key__still">
        <span className="explore-key__sample">
          <InferredSample />
        </span>{' '}
        Worked out, not stated
      </li>
    </ul>
  </>
)
