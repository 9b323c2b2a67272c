import type { GraphNode } from '../../../graph-schema/api/explore.ts'
import { capitalise } from '../../design/dates.ts'
import { entryKindWords, sideWords } from '../../design/words.ts'
import { type Comparison, changeOf, changeWords } from '../drawn/comparison.ts'
import { closedGroups, type Drawn, type Group } from '../drawn/Drawn.ts'
import { groupTitle, sizeOf } from '../drawn/groupWords.ts'

/** A row of the table of parties: a party, a harm area, or a closed group in place of its members. */
export type PartyRow = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly side: string
  /** The open group it is in. */
  readonly group: string
  readonly meetings: number
  /** A closed group, which has no count of its own of what is not shown. */
  readonly closed?: true
  readonly hidden?: number | undefined
  readonly redacted?: boolean | undefined
}

export function partyRows(drawn: Drawn): PartyRow[] {
  const groupOf = new Map(
    drawn.groups.flatMap(({ name, members }) => members.map(({ id }) => [id, name] as const)),
  )
  return [...closedGroups(drawn).map(groupRow), ...drawn.nodes.map((node) => nodeRow(node, groupOf))]
}

const nodeRow = (node: GraphNode, groupOf: ReadonlyMap<string, string>): PartyRow => ({
  id: node.id,
  name: node.name,
  kind: capitalise(entryKindWords(node)),
  side: node.side ? capitalise(sideWords[node.side]) : 'Not recorded',
  group: groupOf.get(node.id) ?? '',
  meetings: node.meetings,
  hidden: node.hidden,
  redacted: node.redacted,
})

const groupRow = (group: Group): PartyRow => ({
  id: group.id,
  name: groupTitle(group),
  kind: `Group of ${sizeOf(group)}, closed, with the meetings drawn`,
  side: sideOf(group),
  group: group.name,
  meetings: group.meetings,
  closed: true,
})

function sideOf({ members }: Group): string {
  const [side, other] = [...new Set(members.map((member) => member.side))]
  if (other !== undefined) return 'Several'
  return side ? capitalise(sideWords[side]) : 'Not recorded'
}

/** Who is new, continues or has no meeting this time, as the picture and its key mark them. */
export const comparedWords =
  (comparison: Comparison) =>
  ({ id }: Pick<PartyRow, 'id'>): string => {
    if (id === comparison.of) return 'Whose meetings are compared'
    const change = changeOf(comparison, id)
    return change ? capitalise(changeWords(comparison, change)) : 'Not in either period'
  }
