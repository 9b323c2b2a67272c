import type { ReactNode } from 'react'
import type { GraphMeeting } from '../../../graph-schema/api/explore.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { Side, Status } from '../../../graph-schema/terms.ts'
import { capitalise } from '../../design/dates.ts'
import { sideWords, statusWords } from '../../design/words.ts'
import { changes, changeWords } from '../drawn/comparison.ts'
import { labelOf } from '../filters/filterWords.ts'
import type { AreaMark, AreaMarks } from '../picture/areaMarks.ts'
import { select } from '../state/looking.ts'
import { filter } from '../state/narrowing.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'
import { GroupsKey } from './GroupsKey.tsx'
import {
  AreaSample,
  ChangeSample,
  InferredSample,
  LineSample,
  MeetingSample,
  NodeSample,
} from './samples.tsx'

type Props = { snapshot: Snapshot; areas: AreaMarks; tools: Tools }

/** What every shape, line and mark means, how many there are of each, and a click to see only those. */
export const Legend = (props: Props) => (
  <>
    <h2 className="govuk-heading-m">Key</h2>
    <p className="govuk-body">Choose a line of the key to filter by it, or to take that filter off again.</p>
    <Shapes {...props} />
    <GroupsKey drawn={props.snapshot.drawn} state={props.snapshot.state} />
    <Lines {...props} />
    <Areas {...props} />
    <Changes {...props} />
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

type RowProps = { sample: ReactNode; words: string; count: number; on?: boolean; onChoose: () => void }

const Row = ({ sample, words, count, on = false, onChoose }: RowProps) => (
  <li>
    <button type="button" className="explore-key__row" aria-pressed={on} onClick={onChoose}>
      <span className="explore-key__sample">{sample}</span>
      <span>{words}</span>
      <span className="explore-key__count">{count}</span>
    </button>
  </li>
)

const toggled = <T extends string>(list: readonly T[] | undefined, value: T): T[] =>
  list?.includes(value) ? list.filter((each) => each !== value) : [...(list ?? []), value]

function Shapes({ snapshot: { drawn, state }, tools }: Props) {
  const of = (test: (node: EntryRef) => boolean) => drawn.nodes.filter(test).map(({ id }) => id)
  const people = of(({ type }) => type === 'person')
  const areas = of(({ type }) => type === 'harmArea')
  const boxes = drawn.meetings.filter(({ as }) => as === 'node').map(({ meeting }) => meeting.id)
  const choose = (ids: string[]) => tools.perform(select(ids))
  return (
    <>
      <h3 className="govuk-heading-s explore-panel__heading">Shapes</h3>
      <ul className="explore-key">
        <Row
          sample={<NodeSample node={{ type: 'person' }} />}
          words="Person; letters give the side"
          count={people.length}
          onChoose={() => choose(people)}
        />
        {Side.options.map((side) => {
          const sides = toggled(state.filters.side, side)
          return (
            <Row
              key={side}
              sample={<NodeSample node={{ type: 'organisation', side }} />}
              words={`${capitalise(sideWords[side])}, organisation`}
              count={of((node) => node.type === 'organisation' && node.side === side).length}
              on={state.filters.side?.includes(side) ?? false}
              onChoose={() =>
                tools.perform(
                  filter(
                    { side: sides },
                    labelOf(
                      'side',
                      sides.map((each) => sideWords[each]),
                    ),
                  ),
                )
              }
            />
          )
        })}
        <Row
          sample={<NodeSample node={{ type: 'harmArea' }} />}
          words="Harm area"
          count={areas.length}
          onChoose={() => choose(areas)}
        />
        <Row
          sample={<MeetingSample />}
          words="Meeting drawn as a box"
          count={boxes.length}
          onChoose={() => choose(boxes)}
        />
      </ul>
    </>
  )
}

const Lines = ({ snapshot: { drawn, state }, tools }: Props) => (
  <>
    <h3 className="govuk-heading-s explore-panel__heading">Lines: status of the meeting</h3>
    <ul className="explore-key">
      {Status.options.map((status) => {
        const statuses = toggled(state.filters.status, status)
        return (
          <Row
            key={status}
            sample={<LineSample status={status} />}
            words={capitalise(statusWords[status])}
            count={drawn.meetings.filter(({ meeting }) => meeting.status === status).length}
            on={state.filters.status?.includes(status) ?? false}
            onChoose={() =>
              tools.perform(
                filter(
                  { status: statuses },
                  labelOf(
                    'status',
                    statuses.map((each) => statusWords[each]),
                  ),
                ),
              )
            }
          />
        )
      })}
      <li className="explore-key__still">
        <span className="explore-key__sample">
          <LineSample />
        </span>
        <span>Not a meeting: post, membership, works on</span>
        <span className="explore-key__count">{drawn.links.length}</span>
      </li>
    </ul>
  </>
)

function Areas({ snapshot: { drawn, state }, areas, tools }: Props) {
  const counted = countAreas(
    drawn.meetings.map(({ meeting }) => meeting),
    areas,
  )
  if (counted.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s explore-panel__heading">Colours and letters: harm area</h3>
      <ul className="explore-key">
        {counted.map(({ mark, count }) => {
          const about = toggled(state.filters.about, mark.id)
          const label = labelOf('harm area', about.includes(mark.id) ? [mark.name] : [])
          return mark.id === '' ? (
            <li key={mark.name} className="explore-key__still">
              <span className="explore-key__sample">
                <AreaSample mark={mark} />
              </span>
              <span>{capitalise(mark.name)}</span>
              <span className="explore-key__count">{count}</span>
            </li>
          ) : (
            <Row
              key={mark.id}
              sample={<AreaSample mark={mark} />}
              words={mark.name}
              count={count}
              on={state.filters.about?.includes(mark.id) ?? false}
              onChoose={() => tools.perform(filter({ about }, label))}
            />
          )
        })}
      </ul>
    </>
  )
}

function Changes({ snapshot: { drawn }, tools }: Props) {
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
            <Row
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

function countAreas(
  meetings: readonly GraphMeeting[],
  areas: AreaMarks,
): { mark: AreaMark; count: number }[] {
  const counts = new Map<AreaMark['name'], { mark: AreaMark; count: number }>()
  for (const meeting of meetings) {
    const mark = areas.of([meeting])
    counts.set(mark.name, { mark, count: (counts.get(mark.name)?.count ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)
}
