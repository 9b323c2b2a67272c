import './explore.scss'
import { getRouteApi } from '@tanstack/react-router'
import type { Core } from 'cytoscape'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Question } from '../../graph-schema/api/answer.ts'
import { Loading } from '../design/Loading.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { AskBar } from './ask/AskBar.tsx'
import { nameOf } from './drawn/nameOf.ts'
import { ExploreBody } from './ExploreBody.tsx'
import { FiltersNotInData } from './filters/FiltersNotInData.tsx'
import { Keeping, useKeeping } from './Keeping.tsx'
import { LargeNotice } from './LargeNotice.tsx'
import { Notices } from './Notices.tsx'
import { Later } from './parts/Later.tsx'
import { ExpandDialog, HelpDialog } from './parts/laterParts.ts'
import { fetchPicture } from './picture/laterPicture.ts'
import { useSettledHandle } from './picture/useTestHandle.ts'
import { SearchAdd } from './SearchAdd.tsx'
import type { SideTab } from './side/Side.tsx'
import { StartAreas } from './start/StartAreas.tsx'
import { askQuestion } from './state/askQuestion.ts'
import { holdsNothing } from './state/holdsNothing.ts'
import { Toolbar } from './Toolbar.tsx'
import { useAddress, useAskedPath } from './useAddress.ts'
import { useAwaited } from './useAwaited.ts'
import { useExplorer } from './useExplorer.ts'
import { useFocusKept } from './useFocusKept.ts'
import { useUndoKeys } from './useKeys.ts'
import { usePathEnds } from './usePathEnds.ts'
import { useTools } from './useTools.ts'
import { useSavedView } from './views/useSavedView.ts'
import { Working } from './Working.tsx'

const SavedViews = lazy(() =>
  import('./views/SavedViews.tsx').then(({ SavedViews }) => ({ default: SavedViews })),
)
const SinceSaved = lazy(() =>
  import('./views/SinceSaved.tsx').then(({ SinceSaved }) => ({ default: SinceSaved })),
)

type Open = { dialog: 'expand'; id: string } | { dialog: 'help' }

/** The explorer: find, draw, read, ask. Graph and tables show the same and can do the same. */
export function ExplorePage() {
  usePageTitle('Explore')
  const { explorer, snapshot, client } = useExplorer()
  const [open, setOpen] = useState<Open>()
  const [letters, setLetters] = useState(false)
  const [tab, setTab] = useState<SideTab>()
  const [core, setCore] = useState<Core>()
  const keeping = useKeeping(snapshot)
  const { a, b, setEnds } = usePathEnds()
  const { leftOut } = getRouteApi('/explore').useSearch()
  useAddress(explorer, snapshot, client)
  useAskedPath(explorer, client)
  const saved = useSavedView(explorer, client)
  useUndoKeys(explorer)
  const page = useRef<HTMLDivElement>(null)
  useFocusKept(page)
  useSettledHandle(explorer)

  useEffect(() => {
    if (snapshot.busy) void fetchPicture()
  }, [snapshot.busy])

  const askExpand = useCallback((id: string) => setOpen({ dialog: 'expand', id }), [])
  const askPath = useCallback(
    (from: string, to?: string) => {
      setTab('paths')
      setEnds(from, to)
    },
    [setEnds],
  )
  const onAsk = useCallback(
    (question: Question) => {
      const paths = question.question === 'connected'
      if (paths) askPath(question.who ?? '', question.with)
      else setTab('answer')
      void askQuestion(explorer, client, question)
    },
    [explorer, client, askPath],
  )
  const tools = useTools(explorer, client, { askExpand, askPath, askDownload: keeping.askDownload })
  const areaNames = useMemo(() => new Map(snapshot.areas.map(({ id, name }) => [id, name])), [snapshot.areas])
  const { drawn } = snapshot
  const areaName = useCallback((id: string) => areaNames.get(id) ?? nameOf(drawn, id), [areaNames, drawn])
  const onHelp = useCallback(() => setOpen({ dialog: 'help' }), [])
  const empty = holdsNothing(snapshot)
  const awaited = useAwaited(snapshot)
  const asking = a !== undefined && b !== undefined
  const starting = !awaited && empty && !asking

  return (
    <div ref={page} className="explore" aria-busy={snapshot.busy}>
      <div className={`explore-head ${starting ? '' : 'explore-head--low'}`}>
        <h1 className="govuk-heading-l">Explore</h1>
        <SearchAdd explorer={explorer} client={client} empty={empty} />
        <AskBar id="explore-ask" asked={snapshot.state.asked} examples={starting} onAsk={onAsk} />
        <Toolbar explorer={explorer} snapshot={snapshot} onKeep={keeping.keep} onHelp={onHelp} />
      </div>
      <Notices explorer={explorer} snapshot={snapshot} leftOut={leftOut} />
      <FiltersNotInData snapshot={snapshot} />
      <Working busy={snapshot.busy} />
      <Keeping {...{ keeping, snapshot, areaName, core, client, saved }} />
      {saved && !empty && (
        <Suspense>
          <SinceSaved id={saved} explorer={explorer} drawn={snapshot.drawn} />
        </Suspense>
      )}
      <LargeNotice
        drawn={snapshot.drawn}
        state={snapshot.state}
        tools={tools}
        onFilter={() => setTab('filters')}
      />
      {awaited && <Loading what="the picture" />}
      {starting && (
        <>
          <StartAreas />
          <Suspense>
            <SavedViews client={client} />
          </Suspense>
        </>
      )}
      {!(empty && !asking) && (
        <ExploreBody
          explorer={explorer}
          snapshot={snapshot}
          tools={tools}
          areaName={areaName}
          ends={{ a, b, setEnds }}
          tab={tabOf(tab, asking, snapshot.state.asked !== undefined)}
          onTab={setTab}
          onAsk={onAsk}
          letters={letters}
          onHelp={onHelp}
          onCore={setCore}
        />
      )}
      <Later>
        {open?.dialog === 'expand' && (
          <ExpandDialog id={open.id} snapshot={snapshot} tools={tools} onClose={() => setOpen(undefined)} />
        )}
        {open?.dialog === 'help' && (
          <HelpDialog letters={letters} onLetters={setLetters} onClose={() => setOpen(undefined)} />
        )}
      </Later>
    </div>
  )
}

/** What was chosen, if it is there; else what was asked for, if anything was. */
const tabOf = (chosen: SideTab | undefined, asking: boolean, asked: boolean): SideTab => {
  if (chosen !== undefined && (chosen !== 'answer' || asked)) return chosen
  if (asking) return 'paths'
  return asked ? 'answer' : 'facts'
}
