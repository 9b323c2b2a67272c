import { accessOf, type Entry, type EntryType, labelOf } from '../../graph-schema/entry.ts'
import { isObject, type JsonObject, objectsOf, stringsOf } from '../../graph-schema/json.ts'
import { type Label, nodes } from '../../graph-schema/nodes.ts'
import type { Citation } from '../../graph-schema/record.ts'
import { citationId } from './citationId.ts'
import { searchText } from './fold.ts'
import { madeBy, type OwnedLink, ownedLinks } from './ownedLinks.ts'

type Value = string | number | boolean | readonly string[]
export type Properties = Readonly<Record<string, Value>>

/** A relationship to be written, by the ids as the record has them. */
export type LinkRow = { type: string; from: string; to: string; properties: Properties }
export type CitationRow = Citation & { id: string }

/** An entry as nodes, relationships and citations. */
export type GraphEntry = {
  id: string
  type: EntryType
  mergedInto: string | undefined
  labels: Label[]
  properties: Properties
  links: LinkRow[]
  citations: CitationRow[]
  /** Ids of `citations` that are the entry's own, not only a claim's. */
  own: string[]
  closedBy: string[]
}

export const entryToGraph = (entry: Entry): GraphEntry => {
  const links = ownedLinks(entry.type).flatMap((link) => linkRows(entry, link))
  const own = 'citations' in entry ? withIds(entry.citations) : []
  const closed = entry.type === 'commitment' && entry.closedBy ? withIds([entry.closedBy]) : []
  return {
    id: entry.id,
    type: entry.type,
    mergedInto: 'mergedInto' in entry ? entry.mergedInto : undefined,
    labels: labelsOf(entry.type),
    properties: propertiesOf(entry),
    links,
    citations: [...own, ...closed, ...claimCitations(entry)],
    own: own.map((citation) => citation.id),
    closedBy: closed.map((citation) => citation.id),
  }
}

const withIds = (citations: readonly Citation[] | undefined): CitationRow[] =>
  (citations ?? []).map((citation) => ({ id: citationId(citation), ...citation }))

const ids = (citations: readonly Citation[] | undefined) => withIds(citations).map((citation) => citation.id)

type Claim = { basis?: string | undefined; because?: string | undefined; citations?: Citation[] | undefined }

const list = <T>(items: readonly T[] | undefined): readonly T[] => items ?? []

/** Every claim of an entry, whatever it claims. */
const claimsOf = (entry: Entry): readonly Claim[] => {
  switch (entry.type) {
    case 'organisation':
      return [
        ...list(entry.worksOn),
        ...list(entry.memberOf),
        ...list(entry.succeeded),
        ...list(entry.mentions),
      ]
    case 'person':
      return [...list(entry.posts), ...list(entry.mentions)]
    case 'meeting':
      return [...list(entry.parties), ...list(entry.harmAreas), ...list(entry.statuses)]
    default:
      return []
  }
}

const claimCitations = (entry: Entry) => claimsOf(entry).flatMap((claim) => withIds(claim.citations))

/** The labels that say what an entry is; a merged entry gives them up. */
export const typeLabels = (type: EntryType): Label[] =>
  type === 'person' || type === 'organisation' ? ['Party', labelOf[type]] : [labelOf[type]]

const labelsOf = (type: EntryType): Label[] => ['Entry', ...typeLabels(type)]

const propertiesOf = (entry: Entry): Properties => {
  const fields: JsonObject = entry.type === 'meeting' ? { ...entry, ...entry.when, statuses: null } : entry
  const named: string[] = labelsOf(entry.type).flatMap((label) => nodes[label])
  const plain = named.flatMap((name) => {
    const value = fields[name]
    if (Array.isArray(value)) return [[name, stringsOf(value)] as const]
    if (value === undefined || value === null || isObject(value)) return []
    return [[name, value] as const]
  })
  return {
    ...Object.fromEntries(plain),
    access: accessOf(entry.type),
    ...statusesOf(entry),
    ...searchOf(entry),
  }
}

/** Maps are not property values: the history of a status is five lists side by side, '' where nothing is said. */
const statusesOf = (entry: Entry): Properties => {
  if (entry.type !== 'meeting' || !entry.statuses) return {}
  const { statuses } = entry
  return {
    statuses: statuses.map((claim) => claim.status),
    statusesKnown: statuses.map((claim) => claim.known),
    statusesBasis: statuses.map((claim) => claim.basis ?? ''),
    statusesBecause: statuses.map((claim) => claim.because ?? ''),
    statusesCitations: statuses.map((claim) => ids(claim.citations).join(' ')),
  }
}

const searchOf = (entry: Entry): Properties => {
  if (entry.type === 'harmArea') return { search: searchText([entry.name, ...(entry.words ?? [])]) }
  if (entry.type !== 'person' && entry.type !== 'organisation') return {}
  return { search: searchText([entry.name, ...(entry.aliases ?? [])]) }
}

const linkRows = (entry: Entry, link: OwnedLink): LinkRow[] => {
  if (link.held.field === 'by' && entry.type === 'commitment' && madeBy[entry.kind] !== link.type) return []
  const fields: JsonObject = entry
  const value = fields[link.held.field]
  const row = (other: string, properties: Properties): LinkRow => ({
    type: link.type,
    from: link.owner === 'from' ? entry.id : other,
    to: link.owner === 'from' ? other : entry.id,
    properties: { ...properties, access: accessOf(entry.type) },
  })
  switch (link.held.as) {
    case 'id':
      return typeof value === 'string' ? [row(value, {})] : []
    case 'ids':
      return stringsOf(value).map((other) => row(other, {}))
    case 'claim':
    case 'claims': {
      const { other } = link.held
      const held = isObject(value) ? [value] : objectsOf(value)
      return held.map((claim) => row(otherOf(claim, other), claimProperties(claim, link)))
    }
  }
}

/** The other end of a claim; a party is a person or an organisation. */
const otherOf = (claim: JsonObject, other: string): string =>
  String(other === 'party' ? (claim.person ?? claim.organisation) : claim[other])

const claimProperties = (claim: JsonObject, link: OwnedLink): Properties => {
  const named = [...link.properties, 'basis', 'because'].flatMap((name): [string, Value][] => {
    const value = claim[name]
    if (typeof value === 'string') return [[name, value]]
    return Array.isArray(value) ? [[name, stringsOf(value)]] : []
  })
  const citations = objectsOf(claim.citations).map((citation) => citationId(citationOf(citation)))
  return { ...Object.fromEntries(named), ...(citations.length > 0 ? { citations } : {}) }
}

const citationOf = ({ document, locator, start, end, quote }: JsonObject): Citation => ({
  document: String(document),
  locator: String(locator),
  start: typeof start === 'number' ? start : undefined,
  end: typeof end === 'number' ? end : undefined,
  quote: typeof quote === 'string' ? quote : undefined,
})
