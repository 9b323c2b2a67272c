import type { GraphNode } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import { OrganisationKind } from '../../../graph-schema/terms.ts'
import { capitalise } from '../../design/dates.ts'
import { organisationKindWords, sideWords } from '../../design/words.ts'
import type { GroupBy } from '../state/ExploreState.ts'
import { columnsOf } from './columnsOf.ts'

/** The group a node belongs to. What has none stays by itself. */
export type GroupKey = { readonly id: string; readonly name: string; readonly self?: string }
export type KeyOf = (node: GraphNode) => GroupKey | undefined

/** One person may act for several bodies over the years: the key says which of them it goes by. */
const personRule =
  'A person is with the body they acted for at the latest of the meetings drawn, or whose post they held last where none is drawn'

/** By what each grouping goes, as the key tells it. */
export const groupRules = {
  organisation: `${personRule}; an organisation is with its own people.`,
  department: `${personRule}, if that is or belongs to a department; an organisation with the department it is or belongs to.`,
  side: 'Organisations go by their side, people by that of the body they most often act for.',
  sector: `${personRule}, by its kind; organisations by their own.`,
  'harm-area':
    'Each goes by the harm area it works on in the register; those who work on several are together.',
} as const satisfies Record<GroupBy, string>

export function keyFor(by: GroupBy, areas: readonly HarmAreaNode[]): KeyOf {
  const find = finders[by](areas)
  return (node) => {
    const found = node.type === 'harmArea' ? undefined : find(node)
    return found && { ...found, id: `group:${by}:${found.id}` }
  }
}

const asEntry = (entry: { id: string; name: string } | undefined): GroupKey | undefined =>
  entry && { id: entry.id, name: entry.name, self: entry.id }

const kindOf = ({ belongs, type, kind }: GraphNode) =>
  OrganisationKind.safeParse(belongs?.body?.kind ?? (type === 'organisation' ? kind : undefined)).data

const finders = {
  organisation: () => (node) => asEntry(node.type === 'organisation' ? node : node.belongs?.body),
  department: () => (node) => asEntry(node.belongs?.department),
  side:
    () =>
    ({ side }) =>
      side && { id: side, name: capitalise(sideWords[side]) },
  sector: () => (node) => {
    const kind = kindOf(node)
    return kind && { id: kind, name: capitalise(organisationKindWords[kind]) }
  },
  'harm-area': (areas) => {
    const byId = new Map(areas.map((area) => [area.id, area]))
    return ({ belongs }) => {
      const columns = new Set((belongs?.worksOn ?? []).flatMap((id) => columnsOf(id, byId)))
      const [only, second] = [...columns].flatMap((id) => {
        const area = byId.get(id)
        return area?.kind === 'harm' ? [area] : []
      })
      if (second) return { id: 'several', name: 'Several harm areas' }
      return only && { id: only.id, name: only.name }
    }
  },
} as const satisfies Record<GroupBy, (areas: readonly HarmAreaNode[]) => KeyOf>

/** For what is too much to read and in no group chosen: side, then sector. Here everything has its group. */
export const sideThenSector: KeyOf = (node) => {
  if (node.type === 'harmArea') return { id: 'group:all:areas', name: 'Harm areas' }
  const kind = kindOf(node)
  const side = node.side ? capitalise(sideWords[node.side]) : 'Side not recorded'
  const sector = kind ? organisationKindWords[kind] : 'no post recorded'
  return { id: `group:all:${node.side ?? 'none'}.${kind ?? 'none'}`, name: `${side}: ${sector}` }
}
