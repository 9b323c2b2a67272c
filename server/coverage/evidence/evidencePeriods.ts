import type { EvidencePeriods, PeriodsQuery } from '../../../graph-schema/api/evidence.ts'
import type { Period } from '../../../graph-schema/days.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { findSeq } from '../../record/record.ts'
import { ukDate } from '../../register/register.ts'
import { evidence } from '../evidence.ts'
import { scopeOf } from '../scope.ts'
import { notLoaded } from './notLoaded.ts'
import { periodColumns } from './periodColumns.ts'
import { periodRow, whoseRows } from './periodRows.ts'
import { findDocuments } from './queries/findDocuments.ts'
import { findHeldSpans } from './queries/findHeldSpans.ts'
import { findLoaded } from './queries/findLoaded.ts'
import { findNotHeardOf } from './queries/findNotHeardOf.ts'

const mostDocuments = 1_000
const mostSentences = 100
const mostBodies = 100

/** Which documents and returns the figures rest on, by side and body and week or quarter, and what is not loaded. */
export async function evidencePeriods(
  database: Database,
  viewer: Viewer,
  { unit, asOf: asked }: PeriodsQuery,
): Promise<EvidencePeriods> {
  const seq = await findSeq(database, viewer)
  const scope = await scopeOf(database, viewer, { asOf: asked, by: 'any' })
  const { asOf } = scope
  const statement = await evidence(database, viewer, scope)
  return database.readTogether(viewer, async (tx) => {
    const loaded = await findLoaded(tx, asOf)
    const bodies = [...new Set(loaded.flatMap(({ body }) => body?.id ?? []))]
    const spans = await findHeldSpans(tx, { asOf, bodies })
    const { documents, total } = await findDocuments(tx, { asOf, most: mostDocuments })
    const all = extent([...loaded, ...spans, ...documents.map(({ date }) => ({ from: date, to: date }))])
    const columns = periodColumns(all, unit)
    const order = new Map(documents.map(({ id }, index) => [id, index]))
    const rows = all ? whoseRows(loaded, spans) : []
    const sentences = all ? rows.flatMap((whose) => notLoaded(whose, all)) : []
    return {
      asOf,
      seq,
      evidence: statement,
      ...columns,
      rows: rows.map((whose) => periodRow(whose, columns.periods, order)),
      documents: documents.map(({ marking, ...rest }) => ({ ...rest, ...(marking ? { marking } : {}) })),
      documentsInAll: total,
      notLoaded: [...sentences.slice(0, mostSentences), ...general(statement)],
      notLoadedMore: Math.max(0, sentences.length - mostSentences),
      notHeardOf: await findNotHeardOf(tx, { asOf, most: mostBodies }),
    }
  })
}

/** From the first day to the last of anything loaded. */
function extent(spans: readonly Period[]): Period | undefined {
  const from = spans.map((span) => span.from).toSorted()[0]
  const to = spans
    .map((span) => span.to)
    .toSorted()
    .at(-1)
  return from && to ? { from, to } : undefined
}

/** What holds of all of government together. */
function general({ officials, noneAfter, documents }: EvidencePeriods['evidence']): string[] {
  return [
    ...(officials
      ? []
      : ["No officials' meetings loaded: none is recorded that government held without a minister."]),
    ...(noneAfter ? [`No evidence after ${ukDate(noneAfter)}.`] : []),
    ...(documents === 0 ? ['No documents are loaded yet.'] : []),
  ]
}
