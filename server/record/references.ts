import type { EntryType } from '../../graph-schema/entry.ts'
import { isObject, type Json, type JsonObject } from '../../graph-schema/json.ts'
import { ownedLinks } from './ownedLinks.ts'

/** An id an entry refers to, where, and what it may be. */
export type Reference = { path: string; id: string; wants: readonly EntryType[] }

const parties = ['person', 'organisation'] as const

type Referring = JsonObject & { readonly type: EntryType }

/** Every id an entry refers to: through its links, its citations, on behalf of whom, what a mention is about. */
export const referencesOf = (entry: Referring): Reference[] => [
  ...ownedLinks(entry.type).flatMap((link) => linked(entry, link)),
  ...cited(entry, ''),
  ...(typeof entry.mergedInto === 'string'
    ? [{ path: 'mergedInto', id: entry.mergedInto, wants: [entry.type] }]
    : []),
]

function linked(entry: Referring, { held, others }: ReturnType<typeof ownedLinks>[number]): Reference[] {
  const value = entry[held.field]
  if (value === undefined) return []
  const items: readonly Json[] = Array.isArray(value) ? value : [value]
  return items.flatMap((item, at): Reference[] => {
    const path = Array.isArray(value) ? `${held.field}[${at}]` : held.field
    if (typeof item === 'string') return [{ path, id: item, wants: others }]
    if (!isObject(item) || (held.as !== 'claims' && held.as !== 'claim')) return []
    return claimed(item, path, held.other, others)
  })
}

function claimed(claim: JsonObject, path: string, other: string, others: readonly EntryType[]): Reference[] {
  const keys = other === 'party' ? parties : [other]
  const ends = keys.flatMap((key): Reference[] => {
    const id = claim[key]
    const wants = other === 'party' ? others.filter((type) => type === key) : others
    return typeof id === 'string' ? [{ path, id, wants }] : []
  })
  const behalf = claim.onBehalfOf
  const areas = Array.isArray(claim.harmAreas) ? claim.harmAreas : []
  return [
    ...ends,
    ...(typeof behalf === 'string' && behalf !== 'self'
      ? [{ path: `${path}.onBehalfOf`, id: behalf, wants: ['organisation'] as const }]
      : []),
    ...areas.map((id, at) => ({
      path: `${path}.harmAreas[${at}]`,
      id: String(id),
      wants: ['harmArea'] as const,
    })),
  ]
}

/** Citations may stand anywhere in an entry; each names a document. */
function cited(value: Json, path: string): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item: Json, at: number) => cited(item, `${path}[${at}]`))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const here = path ? `${path}.${key}` : key
    const isCitation = typeof value.locator === 'string' && key === 'document' && typeof part === 'string'
    return isCitation ? [{ path: here, id: part, wants: ['document'] as const }] : cited(part, here)
  })
}

const lists: Record<EntryType, string> = {
  harmArea: 'harmAreas',
  document: 'documents',
  organisation: 'organisations',
  person: 'people',
  meeting: 'meetings',
  point: 'points',
  commitment: 'commitments',
  evidence: 'evidence',
  interval: 'plan.intervals',
  view: 'views',
  look: 'looks',
  apart: 'pairs found not to be the same',
  reason: 'reasons',
  brief: 'briefs',
  keptText: 'texts of documents',
  draft: 'documents in review',
  decision: 'decisions of a review',
}

/** "'refuge' is in neither people nor organisations", or what it is instead. Nothing where all is well. */
export const brokenReference = (reference: Reference, found: EntryType | undefined): string | undefined => {
  if (found && reference.wants.includes(found)) return undefined
  if (found)
    return `'${reference.id}' is in ${lists[found]}, not in ${reference.wants.map((type) => lists[type]).join(' or ')}`
  const [first, second] =
    reference.path.includes('parties') && !reference.path.includes('onBehalfOf')
      ? parties.map((type) => lists[type])
      : reference.wants.map((type) => lists[type])
  return second
    ? `'${reference.id}' is in neither ${first} nor ${second}`
    : `'${reference.id}' is not in ${first}`
}
