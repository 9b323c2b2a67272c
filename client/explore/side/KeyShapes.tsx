import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { Side } from '../../../graph-schema/terms.ts'
import { capitalise } from '../../design/dates.ts'
import { sideWords } from '../../design/words.ts'
import { turnSide } from '../filters/turnValue.ts'
import { select } from '../state/looking.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'
import { KeyRow } from './KeyRow.tsx'
import { MeetingSample, NodeSample } from './samples.tsx'

/** What is drawn as what: people and organisations with their sides, harm areas, meetings as boxes. */
export function KeyShapes({ snapshot: { drawn, state }, tools }: { snapshot: Snapshot; tools: Tools }) {
  const of = (test: (node: EntryRef) => boolean) => drawn.nodes.filter(test).map(({ id }) => id)
  const people = of(({ type }) => type === 'person')
  const areas = of(({ type }) => type === 'harmArea')
  const boxes = drawn.meetings.filter(({ as }) => as === 'node').map(({ meeting }) => meeting.id)
  const choose = (ids: string[]) => tools.perform(select(ids))
  return (
    <>
      <h3 className="govuk-heading-s explore-panel__heading">Shapes</h3>
      <ul className="explore-key">
        <KeyRow
          sample={<NodeSample node={{ type: 'person' }} />}
          words="Person; letters give the side"
          count={people.length}
          onChoose={() => choose(people)}
        />
        {Side.options.map((side) => {
          const on = state.filters.side?.includes(side) ?? false
          return (
            <KeyRow
              key={side}
              sample={<NodeSample node={{ type: 'organisation', side }} />}
              words={`${capitalise(sideWords[side])}, organisation`}
              count={of((node) => node.type === 'organisation' && node.side === side).length}
              on={on}
              onChoose={() => tools.perform(turnSide(side, !on))}
            />
          )
        })}
        <KeyRow
          sample={<NodeSample node={{ type: 'harmArea' }} />}
          words="Harm area"
          count={areas.length}
          onChoose={() => choose(areas)}
        />
        <KeyRow
          sample={<MeetingSample />}
          words="Meeting drawn as a box"
          count={boxes.length}
          onChoose={() => choose(boxes)}
        />
      </ul>
    </>
  )
}
