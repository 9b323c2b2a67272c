import type { Quality, QualityQuery, QualityRow } from '../../../graph-schema/api/quality.ts'
import { QualityKind } from '../../../graph-schema/api/quality.ts'
import type { Database, Transaction, Viewer } from '../../database/database.ts'
import { findSeq } from '../../record/record.ts'
import { findCitationsOf } from '../../register/register.ts'
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

/** What is amiss with what is loaded: how many of each kind, and a page of one kind with what to do about each. */
export async function qualityOf(database: Database, viewer: Viewer, query: QualityQuery): Promise<Quality> {
  const { kind: asked, limit, cursor } = query
  const seq = await findSeq(database, viewer)
  const scope = await scopeOf(database, viewer, { asOf: query.asOf, by: 'any' })
  const { asOf } = scope
  const statement = await evidence(database, viewer, scope)
  const offset = Number(cursor ?? 0)
  return database.readTogether(viewer, async (tx) => {
    const counts: Quality['counts'] = []
    let rows: FoundRow[] = []
    for (const kind of QualityKind.options) {
      const found = await queries[kind](tx, { asOf, offset, limit: kind === asked ? limit : 0 })
      counts.push({ kind, count: found.total })
      rows = kind === asked ? found.rows : rows
    }
    const total = counts.find(({ kind }) => kind === asked)?.count ?? 0
    const end = offset + rows.length
    return {
      asOf,
      seq,
      evidence: statement,
      counts,
      rows: asked ? await withWords(tx, asked, rows) : [],
      ...(asked && end < total && rows.length > 0 ? { cursor: String(end) } : {}),
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
