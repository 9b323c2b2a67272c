import { EntryType, labelOf } from '../../graph-schema/entry.ts'
import type { Label } from '../../graph-schema/nodes.ts'
import {
  isRelationshipType,
  type Relationship,
  type RelationshipType,
  relationships,
} from '../../graph-schema/relationships.ts'

/** A relationship that an entry's record holds: the end its entry is at, and what its other end may be. */
export type OwnedLink = {
  type: RelationshipType
  owner: 'from' | 'to'
  held: NonNullable<Relationship['held']>
  properties: readonly string[]
  others: readonly EntryType[]
}

const typesBearing = (label: Label): EntryType[] =>
  label === 'Party' ? ['person', 'organisation'] : EntryType.options.filter((type) => labelOf[type] === label)

const described = (type: RelationshipType): (OwnedLink & { bearers: EntryType[] })[] => {
  const relationship: Relationship = relationships[type]
  const { owner, held, properties, from, to } = relationship
  if (owner === 'none' || !held) return []
  const bearers = typesBearing(owner === 'from' ? from : to)
  const others = typesBearing(owner === 'from' ? to : from)
  return [{ type, owner, held, properties, others, bearers }]
}

const all = Object.keys(relationships).filter(isRelationshipType).flatMap(described)

const byType = new Map(
  EntryType.options.map((type) => [type, all.filter((link) => link.bearers.includes(type))] as const),
)

/** The relationships an entry of this type owns. */
export const ownedLinks = (type: EntryType): readonly OwnedLink[] => byType.get(type) ?? []

const pattern = (owner: 'from' | 'to') =>
  all
    .filter((link) => link.owner === owner)
    .map((link) => link.type)
    .join('|')

/** Every owned relationship type, for a Cypher pattern, by the end that owns it. `CITES` goes with the entry. */
export const ownedPattern = { from: `${pattern('from')}|CITES|CLOSED_BY`, to: pattern('to') } as const

/** Who made a commitment is told apart by its kind; for a point there is one way of having said it. */
export const madeBy = { undertaking: 'UNDERTOOK', ask: 'ASKED', offer: 'OFFERED' } as const
