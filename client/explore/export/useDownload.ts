import type { QueryClient } from '@tanstack/react-query'
import type { Core } from 'cytoscape'
import { useState } from 'react'
import type { Marking } from '../../../graph-schema/markings.ts'
import { today } from '../../design/today.ts'
import { evidenceQuery } from '../../EvidenceLine.tsx'
import { answerQuery } from '../exploreQueries.ts'
import { createAreaMarks } from '../picture/areaMarks.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import { captionsOf } from './captions.ts'
import { fetchSources } from './exportQueries.ts'
import type { Format } from './formats.ts'
import { quoteKey, type Shown } from './Shown.ts'
import { saveFile } from './saveFile.ts'
import { fileNameOf, titleOf } from './titles.ts'

export type Wanted = {
  snapshot: Snapshot
  areaName: (id: string) => string
  core: Core | undefined
  client: QueryClient
  format: Format
  marking: Marking
  quotes: boolean
}

export type Progress =
  | { at: 'rest' }
  | { at: 'work'; long: boolean }
  | { at: 'done'; name: string; note: string | undefined }
  | { at: 'failed'; error: Error }

const longWait = 1_000

/** Makes a file of what is shown and hands it over. Work over a second is said to be going on. */
export function useDownload() {
  const [progress, setProgress] = useState<Progress>({ at: 'rest' })
  const download = async (wanted: Wanted) => {
    setProgress({ at: 'work', long: false })
    const waiting = setTimeout(() => setProgress({ at: 'work', long: true }), longWait)
    try {
      const { name, blob, note } = await make(wanted)
      saveFile(name, blob)
      setProgress({ at: 'done', name, note })
    } catch (error) {
      setProgress({ at: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
    } finally {
      clearTimeout(waiting)
    }
  }
  return { progress, download }
}

async function make({ snapshot, areaName, core, client, format, marking, quotes }: Wanted) {
  const { drawn, flat, graph, state, areas } = snapshot
  const evidence = await client.fetchQuery(evidenceQuery)
  // The one that is told beside the picture.
  const answer = state.asked && (await client.ensureQueryData(answerQuery(state.asked)))
  const day = today()
  const shown: Shown = {
    title: titleOf({ state, drawn: flat }),
    drawn,
    flat,
    graph,
    places: { positions: state.positions, pins: state.pins },
    areas: createAreaMarks(areas),
    areaName,
    captions: captionsOf({
      state,
      drawn: flat,
      graph,
      areaName,
      answer,
      evidence: evidence.sentence,
      marking,
      on: day,
    }),
    quotes: quotes ? await quotesOf(snapshot) : undefined,
  }
  const made = await format.make({ shown, core })
  return {
    ...made,
    name: fileNameOf({ state, drawn: flat }, evidence.asOf ?? day, format.extension, format.part),
    note: made.note,
  }
}

async function quotesOf({ flat }: Snapshot): Promise<ReadonlyMap<string, string>> {
  const { quotes } = await fetchSources(flat, true)
  return new Map(
    quotes.map(({ entry, document, locator, quote }) => [quoteKey(entry, document, locator), quote]),
  )
}
