import { type Entry, EntryType, labelOf } from '../../graph-schema/entry.ts'
import type { Json, JsonObject } from '../../graph-schema/json.ts'
import { canonical } from './canonical.ts'
import type { EntryRow } from './entryRow.ts'
import { type OwnedLink, ownedLinks } from './ownedLinks.ts'

/** An entry as its record has it, from its node, the links it owns and what it cites. */
export const graphToEntry = (row: EntryRow): Entry => {
  const type = typeOf(row)
  const {
    from,
    to,
    precision,
    asWritten,
    changed,
    created,
    access,
    search,
    type: _,
    ...plain
  } = row.properties
  const own = row.cited.filter((cited) => cited.own && !cited.closed)
  const closed = row.cited.find((cited) => cited.closed)
  return canonical({
    type,
    ...plain,
    ...(type === 'meeting'
      ? { when: { from, to, precision, asWritten }, statuses: statusesOf(row) }
      : { from, to }),
    mergedInto: row.mergedInto,
    citations: own.map(citationOf),
    closedBy: closed ? citationOf(closed) : undefined,
    ...withoutLists,
    ...Object.fromEntries(ownedLinks(type).flatMap((link) => fieldOf(row, link))),
  })
}

const withoutLists = {
  statusesKnown: undefined,
  statusesBasis: undefined,
  statusesBecause: undefined,
  statusesCitations: undefined,
}

const typeOf = ({ labels, properties }: EntryRow): EntryType => {
  const type = EntryType.options.find((option) => labels.includes(labelOf[option]))
  return type ?? EntryType.parse(properties.type)
}

const citationOf = ({ document, locator, start, end, quote }: EntryRow['cited'][number]): JsonObject => ({
  document,
  locator,
  start,
  end,
  quote,
})

const cited = (row: EntryRow, ids: readonly string[]) =>
  row.cited.filter((citation) => ids.includes(citation.id)).map(citationOf)

const textsOf = (value: Json): string[] =>
  Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? item : '')) : []

const statusesOf = (row: EntryRow): JsonObject[] => {
  const column = (name: string) => textsOf(row.properties[name])
  const known = column('statusesKnown')
  const basis = column('statusesBasis')
  const because = column('statusesBecause')
  const citations = column('statusesCitations')
  return column('statuses').map((status, at) => ({
    status,
    known: known[at],
    basis: basis[at] || undefined,
    because: because[at] || undefined,
    citations: cited(row, (citations[at] ?? '').split(' ')),
  }))
}

/** A field that is not there twice must not overwrite one that is: a commitment's `by` has three relationships. */
const fieldOf = (row: EntryRow, link: OwnedLink): [string, Json][] => {
  const found = row.links.filter((read) => read.type === link.type)
  if (found.length === 0) return []
  const { held } = link
  switch (held.as) {
    case 'id':
      return [[held.field, found[0]?.other]]
    case 'ids':
      return [[held.field, found.map((read) => read.other)]]
    case 'claim':
      return [[held.field, found.map((read) => claimOf(row, read, held.other))[0]]]
    case 'claims':
      return [[held.field, found.map((read) => claimOf(row, read, held.other))]]
  }
}

const claimOf = (row: EntryRow, read: EntryRow['links'][number], other: string): JsonObject => {
  const { access, citations, ...rest } = read.properties
  const key = other === 'party' ? (read.person ? 'person' : 'organisation') : other
  return { ...rest, [key]: read.other, citations: cited(row, textsOf(citations)) }
}
