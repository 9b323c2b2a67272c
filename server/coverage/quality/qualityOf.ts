import type { Quality, QualityQuery, QualityRow } from '../../../graph-schema/api/quality.ts'
import { QualityKind } from '../../../graph-schema/api/quality.ts'
import type { Database, Transaction, Viewer } from '../../database/database.ts'
import { findSeq } from '../../record/record.ts'
import { findCitationsOf } from '../../register/register.ts'
import { findState } from '../evidence/queries/findState.ts'
import { evidence } from '../evidence.ts'
import { scopeOf } from '../scope.ts'
import type { Found, FoundRow, Page } from './foundRow.ts'
import { qualityWords } from './qualityWords.ts'
import { findCitationsById } from './queries/findCitationsById.ts'
import { findInferred } from './queries/findInferred.ts'
import { findOutcomes } from './queries/findOutcomes.ts'
import { findRedacted } from './queries/findRedacted.ts'
import { findUncited } from './queries/findUncited.ts'
import { findUndated } from './queries/findUndated.ts'
import { findUnresolved } from './queries/findUnresolved.ts'

const queries: Record<QualityKind, (tx: Transaction, page: Page) => Promise<Found>> = {
  undated: findUndated,
  redacted: findRedacted,
  inferred: findInferred,
  uncited: findUncited,
  unresolved: findUnresolved,
  outcome: findOutcomes,
}

type Counts = Quality['counts']

/** How many there are of each kind, kept for the state and day they were last counted at: pages are turned more often. */
const kept = new WeakMap<Database, { key: string; counts: Promise<Counts> }>()

async function countsOf(database: Database, viewer: Viewer, asOf: string): Promise<Counts> {
  const key = JSON.stringify([await findState(database, viewer), viewer.may, asOf])
  const known = kept.get(database)
  if (known?.key === key) return known.counts
  const counts = counted(database, viewer, asOf)
  kept.set(database, { key, counts })
  counts.catch(() => kept.delete(database))
  return counts
}

/** Each in a transaction of its own, side by side; planning each for the first time takes longer than counting. */
const longest = 90_000

async function counted(database: Database, viewer: Viewer, asOf: string): Promise<Counts> {
  const none = { asOf, offset: 0, limit: 0 }
  return Promise.all(
    QualityKind.options.map(async (kind) => {
      const { total } = await database.readTogether(viewer, (tx) => queries[kind](tx, none), longest)
      return { kind, count: total }
    }),
  )
}

/** What is amiss with what is loaded: how many of each kind, and a page of one kind with what to do about each. */
export async function qualityOf(database: Database, viewer: Viewer, query: QualityQuery): Promise<Quality> {
  const { kind, limit, cursor } = query
  const seq = await findSeq(database, viewer)
  const scope = await scopeOf(database, viewer, { asOf: query.asOf, by: 'any' })
  const { asOf } = scope
  const heading = {
    asOf,
    seq,
    evidence: await evidence(database, viewer, scope),
    counts: await countsOf(database, viewer, asOf),
  }
  if (!kind) return { ...heading, rows: [] }
  const offset = Number(cursor ?? 0)
  return database.readTogether(viewer, async (tx) => {
    const { rows } = await queries[kind](tx, { asOf, offset, limit })
    const total = heading.counts.find((one) => one.kind === kind)?.count ?? 0
    const end = offset + rows.length
    return {
      ...heading,
      rows: await withWords(tx, kind, rows),
      ...(rows.length > 0 && end < total ? { cursor: String(end) } : {}),
    }
  })
}

/** Each with what is missing, how to mend it, and the citations of the claim, or else of its entry. */
async function withWords(tx: Transaction, kind: QualityKind, rows: FoundRow[]): Promise<QualityRow[]> {
  const ofEntries = await findCitationsOf(tx, [...new Set(rows.map(({ entry }) => entry.id))])
  const byId = await findCitationsById(tx, [...new Set(rows.flatMap(({ cited }) => cited ?? []))])
  return rows.map((row) => ({
    entry: row.entry,
    ...qualityWords[kind](row),
    ...(row.because ? { because: row.because } : {}),
    citations: row.cited?.length
      ? row.cited.flatMap((id) => byId.get(id) ?? [])
      : (ofEntries.get(row.entry.id) ?? []),
  }))
}
