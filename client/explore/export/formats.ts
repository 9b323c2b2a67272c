import type { Core } from 'cytoscape'
import type { Drawn } from '../drawn/Drawn.ts'
import { fetchPart } from './exportQueries.ts'
import { inSteps } from './inSteps.ts'
import { keyCaption } from './keyCaption.ts'
import type { Shown } from './Shown.ts'
import { toSnapshot } from './snapshot/toSnapshot.ts'
import { toSvg } from './svg/toSvg.ts'
import type { TableKind } from './tables/ExportTable.ts'
import { toCsv } from './tables/toCsv.ts'
import { toTable } from './tables/toTable.ts'
import { toGraphml } from './toGraphml.ts'
import { toPng } from './toPng.ts'
import { toRecord } from './toRecord.ts'

export type Made = { blob: Blob; note?: string }
export type Source = { shown: Shown; core: Core | undefined }

/** One way to take away what is shown: a new one is an object here and a writer beside it. */
export type Format = {
  readonly id: string
  readonly words: string
  readonly extension: string
  /** Names the file beside what is shown. */
  readonly part?: string
  /** Why it cannot be had just now; undefined where it can. */
  readonly lacking: (drawn: Drawn, core: Core | undefined) => string | undefined
  readonly make: (source: Source) => Promise<Made>
}

const nothingDrawn = ({ nodes, meetings }: Drawn) =>
  nodes.length + meetings.length === 0 ? 'Nothing is drawn.' : undefined

/** Pictures are read without Liaison beside them. */
const withKey = (shown: Shown): Shown => ({ ...shown, captions: [...shown.captions, keyCaption(shown)] })

const table = (kind: TableKind, words: string): Format => ({
  id: kind,
  words: `${words}, as a table (CSV)`,
  extension: 'csv',
  part: kind,
  lacking: ({ meetings, nodes, links }) =>
    ({ meetings, parties: nodes, links })[kind].length === 0 ? `No ${kind} are drawn.` : undefined,
  make: async ({ shown }) => ({
    blob: await inSteps(toCsv(toTable(kind, shown), shown.captions), 'text/csv;charset=utf-8'),
  }),
})

export const formats: readonly Format[] = [
  {
    id: 'png',
    words: 'Picture, twice its size on screen (PNG)',
    extension: 'png',
    lacking: (drawn, core) =>
      nothingDrawn(drawn) ??
      (core ? undefined : 'The graph is not on screen. Choose “Graph and tables”, or SVG.'),
    make: async ({ shown, core }) => {
      if (!core) throw new Error('The graph is not on screen.')
      const { blob, scale } = await toPng(core, withKey(shown))
      return scale < 2
        ? {
            blob,
            note: `It is too large to be drawn at twice its size: it was drawn at ${scale.toFixed(1)}. SVG has no such limit.`,
          }
        : { blob }
    },
  },
  {
    id: 'svg',
    words: 'Picture for print and editing (SVG)',
    extension: 'svg',
    lacking: nothingDrawn,
    make: async ({ shown }) => ({ blob: await inSteps(toSvg(withKey(shown)), 'image/svg+xml') }),
  },
  {
    id: 'snapshot',
    words: 'Graph and tables as one page that opens offline (HTML)',
    extension: 'html',
    lacking: nothingDrawn,
    make: async ({ shown }) => ({
      blob: await inSteps(toSnapshot(withKey(shown)), 'text/html;charset=utf-8'),
    }),
  },
  table('meetings', 'Meetings'),
  table('parties', 'Parties and harm areas'),
  table('links', 'Links'),
  {
    id: 'graphml',
    words: 'Graph for other programs (GraphML)',
    extension: 'graphml',
    lacking: nothingDrawn,
    make: async ({ shown }) => ({ blob: await inSteps(toGraphml(shown), 'application/xml') }),
  },
  {
    id: 'record',
    words: 'Record of what is shown, to load into another Liaison (JSON)',
    extension: 'json',
    lacking: nothingDrawn,
    make: async ({ shown }) => ({
      blob: new Blob([toRecord(await fetchPart(shown.flat), shown.captions)], { type: 'application/json' }),
    }),
  },
]
