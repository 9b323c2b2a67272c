import { toDrawn } from '../../../client/explore/drawn/toDrawn.ts'
import { captionsOf } from '../../../client/explore/export/captions.ts'
import type { Shown } from '../../../client/explore/export/Shown.ts'
import { titleOf } from '../../../client/explore/export/titles.ts'
import { createAreaMarks } from '../../../client/explore/picture/areaMarks.ts'
import { emptyState } from '../../../client/explore/state/ExploreState.ts'
import type { Graph } from '../../../graph-schema/api/explore.ts'

/** Names nobody should have, in every place that an export writes one. */
export const hostile = {
  markup: '</title></script><script>alert(1)</script><img src=x onerror=alert(1)>',
  formula: '=HYPERLINK("http://evil.example","Refuge")',
  control: 'Bell\u0007 and null\u0000 and half \ud800 of a pair',
  rightToLeft: '\u202Eejufer\u202C منظمة',
  quotes: 'She said "yes", and\nleft; then ]]> & \'more\'',
} as const

const state = {
  ...emptyState,
  ids: ['a', 'b', 'c', 'area', 'm2'],
  filters: { about: ['area'] },
  positions: {
    a: { x: 0, y: 0 },
    b: { x: 200, y: 40 },
    c: { x: -160, y: 120 },
    area: { x: 80, y: 240 },
    m2: { x: 40, y: -120 },
  },
  pins: ['a'],
}

const party = (id: string) => ({ id, through: [], side: 'external' as const, basis: 'stated' as const })
const meeting = {
  kind: 'call' as const,
  when: { from: '2020-11-02', to: '2020-11-06', precision: 'week' as const, asWritten: hostile.quotes },
  harmAreas: ['area'],
  basis: 'stated' as const,
  citations: [{ document: 'd', locator: hostile.formula }],
}

export const graph: Graph = {
  seq: 7,
  nodes: [
    {
      id: 'a',
      type: 'organisation',
      name: hostile.markup,
      kind: 'charity',
      side: 'external',
      meetings: 2,
      hidden: 3,
    },
    { id: 'b', type: 'person', name: hostile.formula, meetings: 1, hidden: 0, redacted: true },
    {
      id: 'c',
      type: 'organisation',
      name: hostile.rightToLeft,
      kind: 'other',
      side: 'media',
      meetings: 1,
      hidden: 0,
    },
    { id: 'area', type: 'harmArea', name: hostile.control, kind: 'harm', meetings: 2, hidden: 0 },
  ],
  meetings: [
    {
      ...meeting,
      id: 'm1',
      title: hostile.quotes,
      status: 'held',
      partyCount: 2,
      parties: [party('a'), party('b')],
    },
    {
      ...meeting,
      id: 'm2',
      title: `+${hostile.markup}`,
      status: 'planned',
      partyCount: 9,
      parties: [party('a'), { ...party('c'), basis: 'inferred' }],
    },
  ],
  meetingsInAll: 2,
  links: [
    {
      from: 'b',
      to: 'a',
      type: 'HELD_POST',
      reads: 'held a post at',
      detail: `@${hostile.quotes}`,
      basis: 'inferred',
      citations: [{ document: 'd', locator: hostile.formula }],
    },
    { from: 'a', to: 'area', type: 'WORKS_ON', reads: 'works on', basis: 'stated' },
  ],
  documents: [{ id: 'd', title: hostile.markup, date: '2020-11-06' }],
  people: [],
  missing: [],
}

const areas = [{ id: 'area', name: hostile.control, kind: 'harm' as const, partOf: [], meetings: 2 }]
const drawn = toDrawn(graph, state, areas)
const areaName = (id: string) => (id === 'area' ? hostile.markup : id)

export const hostileShown: Shown = {
  title: titleOf({ state, drawn }),
  drawn,
  flat: drawn,
  graph,
  places: state,
  areas: createAreaMarks(areas),
  areaName,
  captions: captionsOf({
    state,
    drawn,
    graph,
    areaName,
    answer: undefined,
    evidence: 'Based on 2 documents. <b>Other</b> contacts are not loaded.',
    marking: 'OFFICIAL-SENSITIVE',
    on: '2020-11-20',
  }),
}
