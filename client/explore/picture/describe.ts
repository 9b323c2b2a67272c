import { formatCount } from '../../design/counts.ts'
import { formatWhen } from '../../design/dates.ts'
import { entryTypeWords, statusWords } from '../../design/words.ts'
import { changeOf, changeWords } from '../drawn/comparison.ts'
import { type Drawn, type Group, nodesWithin } from '../drawn/Drawn.ts'
import { sizeOf } from '../drawn/groupWords.ts'
import { nameOf } from '../drawn/nameOf.ts'
import { neighboursOf } from '../drawn/neighbours.ts'

/** "Refuge, organisation, 6 meetings, 3 links not shown": what a screen reader hears at a node. */
export function describeNode(drawn: Drawn, id: string): string {
  const group = drawn.groups.find((each) => each.id === id)
  if (group) return describeGroup(group)
  const node = drawn.nodes.find((each) => each.id === id)
  if (!node) return describeMeetingNode(drawn, id)
  const change = changeOf(drawn.comparison, id)
  return [
    node.redacted ? `${node.name} (redacted)` : node.name,
    entryTypeWords[node.type],
    formatCount(node.meetings, 'meeting'),
    node.type === 'harmArea' || node.hidden === undefined
      ? undefined
      : `${formatCount(node.hidden, 'link')} not shown`,
    drawn.comparison && change ? changeWords(drawn.comparison, change) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** "Home Office, group of 4 people, closed, 6 meetings drawn". */
const describeGroup = (group: Group) =>
  [
    group.name,
    `group of ${group.self === undefined ? '' : 'itself and '}${sizeOf(group)}`,
    group.open ? 'open' : 'closed',
    `${formatCount(group.meetings, 'meeting')} drawn`,
  ].join(', ')

function describeMeetingNode(drawn: Drawn, id: string): string {
  const found = drawn.meetings.find(({ meeting }) => meeting.id === id)
  if (!found) return ''
  const { meeting, ends } = found
  const rest = meeting.partyCount - ends.length
  return [
    meeting.title,
    'meeting',
    statusWords[meeting.status],
    formatWhen(meeting.when),
    formatCount(meeting.partyCount, 'party', 'parties'),
    rest > 0 ? `${formatCount(rest, 'party', 'parties')} not shown` : undefined,
    found.inferred ? 'inferred' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** What joins two nodes: "2 meetings, held", "held a post at". */
export function describeJoin(drawn: Drawn, a: string, b: string): string {
  const bundles = drawn.bundles
    .filter((bundle) => (bundle.a === a && bundle.b === b) || (bundle.a === b && bundle.b === a))
    .map(
      ({ meetings, status, inferred }) =>
        `${formatCount(meetings.length, 'meeting')} ${statusWords[status]}${inferred ? ', inferred' : ''}`,
    )
  const links = drawn.links
    .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
    .map(({ reads, detail }) => (detail ? `${reads}, ${detail}` : reads))
  const rays = drawn.rays
    .filter(({ meeting, end }) => (meeting === a && end === b) || (meeting === b && end === a))
    .map(({ about }) => (about ? 'was about' : 'took part'))
  const inside = drawn.groups.some(({ id, members }) => id === a && members.some((each) => each.id === b))
  return [...bundles, ...links, ...rays, ...(inside ? ['being in this group'] : [])].join('; ')
}

export function describeWalk(drawn: Drawn, at: string | undefined, toward: string | undefined): string {
  if (at === undefined) return ''
  if (toward === undefined) {
    const open = drawn.groups.some((group) => group.open && group.id === at)
    const near = formatCount(neighboursOf(drawn, at).length, open ? 'member' : 'line')
    return `${describeNode(drawn, at)}. ${near} drawn.`
  }
  return `${describeNode(drawn, toward)}. Joined by ${describeJoin(drawn, at, toward)}. Press Enter to go there.`
}

/** What the Space key has just done: "Refuge: selected". */
export const describeTurned = (drawn: Drawn, id: string, on: boolean): string =>
  `${nameOf(drawn, id)}: ${on ? 'selected' : 'not selected'}`

/** What the whole graph is called: "Graph of 3 parties and areas and 1 meeting". */
export const describeGraph = (drawn: Drawn): string =>
  `Graph of ${formatCount(nodesWithin(drawn).length, 'party or area', 'parties and areas')} and ${formatCount(drawn.meetings.length, 'meeting')}`
