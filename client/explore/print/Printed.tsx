import { useQuery, useQueryClient } from '@tanstack/react-query'
import { today } from '../../design/today.ts'
import { usePrintedFoot } from '../../design/usePrintedFoot.ts'
import { evidenceQuery } from '../../EvidenceLine.tsx'
import { answerQuery } from '../exploreQueries.ts'
import { type Caption, captionsOf, captionText } from '../export/captions.ts'
import { keyCaption } from '../export/keyCaption.ts'
import type { Shown } from '../export/Shown.ts'
import { titleOf } from '../export/titles.ts'
import type { AreaMarks } from '../picture/areaMarks.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import { PrintedPicture } from './PrintedPicture.tsx'
import { useMarking } from './useMarking.ts'
import { usePrinting } from './usePrinting.ts'

type Props = { snapshot: Snapshot; areas: AreaMarks; areaName: (id: string) => string }

const atFoot = new Set(['Marking', 'Filters', 'Period', 'Evidence'])

/** On paper only: the picture, how it was narrowed and what it rests on, as every export says it. */
export function Printed({ snapshot, areas, areaName }: Props) {
  const { state, flat, drawn, graph } = snapshot
  const printing = usePrinting()
  const captions = useCaptions(snapshot, areaName)
  const title = titleOf({ state, drawn: flat })
  const places = { positions: state.positions, pins: state.pins }
  const shown: Shown = { title, drawn, flat, graph, places, areas, areaName, captions }
  usePrintedFoot(
    captions
      .filter(({ name }) => atFoot.has(name))
      .map((caption) => (caption.name === 'Marking' ? caption.value : captionText(caption)))
      .join('. '),
  )
  return (
    <div className="liaison-printed explore-printed">
      <p className="govuk-heading-m">{title}</p>
      {captions.map((caption) => (
        <Line key={caption.name} {...caption} />
      ))}
      {state.view === 'graph' && printing && (
        <>
          <PrintedPicture shown={shown} />
          <Line {...keyCaption(shown)} />
        </>
      )}
    </div>
  )
}

const Line = ({ name, value }: Caption) => (
  <p className="explore-printed__line liaison-sentence">
    <strong>{name}:</strong> {value}
  </p>
)

function useCaptions(snapshot: Snapshot, areaName: (id: string) => string): Caption[] {
  const { state, flat, graph } = snapshot
  const client = useQueryClient()
  const marking = useMarking(snapshot)
  const { data } = useQuery(evidenceQuery)
  return captionsOf({
    state,
    drawn: flat,
    graph,
    areaName,
    answer: state.asked && client.getQueryData(answerQuery(state.asked).queryKey),
    evidence: data?.sentence ?? 'Not known',
    marking,
    on: today(),
    how: 'Printed',
  })
}
