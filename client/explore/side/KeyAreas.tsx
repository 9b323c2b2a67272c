import type { GraphMeeting } from '../../../graph-schema/api/explore.ts'
import { capitalise } from '../../design/dates.ts'
import { turnArea } from '../filters/turnValue.ts'
import type { AreaMark, AreaMarks } from '../picture/areaMarks.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'
import { KeyRow, StillRow } from './KeyRow.tsx'
import { AreaSample } from './samples.tsx'

type Props = { snapshot: Snapshot; areas: AreaMarks; tools: Tools }

/** The colour and letter of each harm area that a meeting drawn is about. */
export function KeyAreas({ snapshot: { drawn, state, areas: known }, areas, tools }: Props) {
  const areaName = (id: string) => known.find((area) => area.id === id)?.name ?? id
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
          const on = state.filters.about?.includes(mark.id) ?? false
          return mark.id === '' ? (
            <StillRow
              key={mark.name}
              sample={<AreaSample mark={mark} />}
              words={capitalise(mark.name)}
              count={count}
            />
          ) : (
            <KeyRow
              key={mark.id}
              sample={<AreaSample mark={mark} />}
              words={mark.name}
              count={count}
              on={on}
              onChoose={() => tools.perform(turnArea(areaName)(mark.id, !on))}
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
