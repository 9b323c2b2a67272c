import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { sideWords, statusWords } from '../../design/words.ts'
import { closedGroups, type Drawn } from '../drawn/Drawn.ts'
import { lineWords, markOf, shapeWords } from '../picture/marks.ts'
import type { Caption } from './captions.ts'
import type { Shown } from './Shown.ts'

/** What the shapes and lines of a picture mean, those that are in it: away from Liaison it has no other key. */
export const keyCaption = ({ drawn, areas, places }: Pick<Shown, 'drawn' | 'areas' | 'places'>): Caption => ({
  name: 'Key',
  value: [
    ...shapesIn(drawn),
    ...badgesIn(drawn, places.pins),
    ...linesIn(drawn),
    ...areasIn({ drawn, areas }),
  ].join('; '),
})

const distinct = (all: readonly string[]) => [...new Set(all)]

const nodeWords = (node: EntryRef): string => {
  const { shape, letters } = markOf(node)
  const side = node.side ? sideWords[node.side] : 'side not recorded'
  if (node.type === 'person') return `${shapeWords[shape]} ${letters}: person, ${side}`
  return `${shapeWords[shape]} ${letters}: ${node.type === 'harmArea' ? 'harm area' : side}`
}

const shapesIn = (drawn: Drawn): string[] => [
  ...distinct(drawn.nodes.map(nodeWords)).toSorted(),
  ...(drawn.meetings.some(({ as }) => as === 'node') ? ['white box: meeting'] : []),
  ...(closedGroups(drawn).length > 0 ? ['rectangle with cut corners: group, with how many it holds'] : []),
  ...(drawn.groups.some(({ open }) => open) ? ['broken frame: group'] : []),
]

/** The small signs beside a shape: how many it met that are not drawn, and what comparing two periods found. */
const badgesIn = ({ nodes, comparison }: Drawn, pins: readonly string[]): string[] => {
  const most = nodes.map(({ hidden }) => hidden ?? 0).reduce((a, b) => Math.max(a, b), 0)
  return [
    ...(most > 0 ? ['+2 beside a shape: met two more parties, not drawn'] : []),
    ...(nodes.some(({ id }) => pins.includes(id)) ? ['pin beside a shape: kept in its place'] : []),
    ...(comparison ? ['new, both: met in this period only, or in both compared'] : []),
  ]
}

const linesIn = (drawn: Drawn): string[] => {
  const statuses = new Set([...drawn.bundles, ...drawn.rays].map(({ status }) => status))
  return [
    ...Object.entries(statusWords).flatMap(([status, words]) => {
      const known = [...statuses].find((each) => each === status)
      return known ? [`${lineWords[known]} line: meeting ${words}`] : []
    }),
    ...(drawn.links.length > 0 ? ['thin line with an arrow: not a meeting'] : []),
    ...([...drawn.bundles, ...drawn.rays, ...drawn.meetings].some(({ inferred }) => inferred)
      ? ['rings at the ends of a line: worked out, not stated']
      : []),
    ...([...drawn.bundles].some(({ meetings }) => meetings.length > 1)
      ? ['2×: two meetings on one line']
      : []),
  ]
}

const areasIn = ({ drawn, areas }: Pick<Shown, 'drawn' | 'areas'>): string[] =>
  distinct(
    drawn.meetings.flatMap(({ meeting }) => {
      const { letters, name } = areas.of([meeting])
      return letters ? [`${letters}: about ${name}`] : []
    }),
  ).toSorted()
