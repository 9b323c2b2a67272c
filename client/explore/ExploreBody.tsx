import type { Core } from 'cytoscape'
import { Suspense, useMemo } from 'react'
import type { Question } from '../../graph-schema/api/answer.ts'
import { formatCount } from '../design/counts.ts'
import { AnswerCut } from './ask/AnswerCut.tsx'
import { nodesWithin, placedIds } from './drawn/Drawn.ts'
import { Chips } from './filters/Chips.tsx'
import { EmptyResult } from './filters/EmptyResult.tsx'
import { FiltersPanel } from './filters/FiltersPanel.tsx'
import { MixedBoxes } from './MixedBoxes.tsx'
import { Panel } from './panel/Panel.tsx'
import { AnswerPanel, Legend, PathsPanel, TimePanel } from './parts/laterParts.ts'
import { createAreaMarks } from './picture/areaMarks.ts'
import { canDraw } from './picture/canDraw.ts'
import { LaterPicture } from './picture/laterPicture.ts'
import { Printed } from './print/Printed.tsx'
import { Side, type SideTab } from './side/Side.tsx'
import { Steps } from './side/Steps.tsx'
import type { Explorer } from './state/createExplorer.ts'
import type { Snapshot } from './state/Snapshot.ts'
import { LaterTables } from './table/LaterTables.tsx'
import { Tables } from './table/Tables.tsx'
import type { Tools } from './useTools.ts'

type Props = {
  explorer: Explorer
  snapshot: Snapshot
  tools: Tools
  areaName: (id: string) => string
  ends: {
    a: string | undefined
    b: string | undefined
    setEnds: (a: string | undefined, b: string | undefined) => void
  }
  tab: SideTab
  onTab: (tab: SideTab) => void
  onAsk: (question: Question) => void
  letters: boolean
  onHelp: () => void
  onCore: (core: Core | undefined) => void
}

/** Graph, what is beside it, and the tables. */
export function ExploreBody(props: Props) {
  const { explorer, snapshot, tools, areaName, ends, tab, onTab } = props
  const { state, drawn, graph, areas } = snapshot
  const emptied = placedIds(drawn).length === 0 && graph.nodes.length > 0
  const marks = useMemo(() => createAreaMarks(areas), [areas])
  return (
    <>
      <Printed snapshot={snapshot} areas={marks} areaName={areaName} />
      <div className={`explore-main explore-main--${state.view}`}>
        <div className="explore-main__graph">
          {emptied && (
            <div className={`explore-emptied explore-emptied--${state.view}`}>
              <EmptyResult
                state={state}
                areas={areas}
                areaName={areaName}
                tools={tools}
                onAsk={props.onAsk}
              />
            </div>
          )}
          {state.view === 'graph' && <PictureOrWords {...props} marks={marks} />}
          <p className="explore-summary">
            {formatCount(nodesWithin(drawn).length, 'party or area', 'parties and areas')}
            {drawn.groups.length > 0 && ` (${formatCount(drawn.groups.length, 'group')})`} and{' '}
            {formatCount(drawn.meetings.length, 'meeting')} drawn.
            {state.grouping.by && drawn.groups.length === 0 && ' No two of them go together in a group.'}
            {state.asked && <AnswerCut asked={state.asked} />}
          </p>
          <MixedBoxes explorer={explorer} snapshot={snapshot} />
          <Chips state={state} drawn={drawn} areaName={areaName} tools={tools} />
          {state.view === 'table' && <Tables {...{ snapshot, tools, areaName }} />}
        </div>
        <Side
          tab={tab}
          onTab={onTab}
          panels={{
            answer:
              state.asked &&
              (() =>
                state.asked && (
                  <AnswerPanel asked={state.asked} tools={tools} drawn={drawn} onAsk={props.onAsk} />
                )),
            facts: () => <Panel snapshot={snapshot} tools={tools} areaName={areaName} />,
            filters: () => (
              <FiltersPanel filters={state.filters} areas={areas} areaName={areaName} tools={tools} />
            ),
            time: () => <TimePanel snapshot={snapshot} tools={tools} />,
            paths: () => (
              <PathsPanel
                a={ends.a}
                b={ends.b}
                drawn={drawn}
                filters={state.filters}
                tools={tools}
                onEnds={ends.setEnds}
              />
            ),
            key: () => <Legend snapshot={snapshot} areas={marks} tools={tools} />,
            steps: () => <Steps explorer={explorer} history={snapshot.history} />,
          }}
        />
      </div>
      {state.view === 'graph' && <LaterTables {...{ snapshot, tools, areaName }} />}
    </>
  )
}

function PictureOrWords({
  explorer,
  snapshot: { drawn, state },
  tools,
  letters,
  onHelp,
  onCore,
  marks,
}: Props & { marks: ReturnType<typeof createAreaMarks> }) {
  const able = useMemo(canDraw, [])
  if (!able) {
    return (
      <p className="govuk-inset-text">
        This browser cannot draw the graph. The tables below hold the same and can do the same.
      </p>
    )
  }
  return (
    <Suspense
      fallback={
        <div className="explore-picture">
          <div className="explore-picture__canvas" />
        </div>
      }
    >
      <LaterPicture
        explorer={explorer}
        drawn={drawn}
        state={state}
        areas={marks}
        tools={tools}
        letters={letters}
        onHelp={onHelp}
        onCore={onCore}
      />
    </Suspense>
  )
}
