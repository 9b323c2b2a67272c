import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { sideWords, statusWords } from '../../design/words.ts'
import { closedGroups, type Drawn } from '../drawn/Drawn.ts'
import { lineWords, markOf, shapeWords } from '../picture/marks.ts'
import type { Caption } from './captions.ts'
import type { Shown } from './Shown.ts'

/** What the shapes and lines of a picture mean, those that are in it: away from Liaison it has no other key. */
export const keyCaption = ({ drawn, areas }: Pick<Shown, 'drawn' | 'areas'>): Caption => ({
  name: 'Key',
  value: [...shapesIn(drawn), ...linesIn(drawn), ...areasIn({ drawn, areas })].join('; '),
})

const distinct = (all: readonly string[]) => [...new Set(all)]

const nodeWords = (node: EntryRef): string => {
  const { shape, letters } = markOf(node)
  if (node.type === 'person') return `${shapeWords[shape]}: person`
  const what = node.type === 'harmArea' ? 'harm area' : node.side ? sideWords[node.side] : 'side not recorded'
  return `${shapeWords[shape]} ${letters}: ${what}`
}

const shapesIn = (drawn: Drawn): string[] => [
  ...distinct(drawn.nodes.map(nodeWords)).toSorted(),
  ...(drawn.meetings.some(({ as }) => as === 'node') ? ['white box: meeting'] : []),
  ...(closedGroups(drawn).length > 0 ? ['rectangle with cut corners: group, with how many it holds'] : []),
  ...(drawn.groups.some(({ open }) => open) ? ['broken frame: group'] : []),
]

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
