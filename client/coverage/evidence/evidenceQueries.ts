import { EvidenceStatement } from '../../../graph-schema/api/coverage.ts'
import { EvidencePeriods, type PeriodUnit } from '../../../graph-schema/api/evidence.ts'
import { Quality, type QualityKind } from '../../../graph-schema/api/quality.ts'
import { apiQuery, apiQueryKeepingLast } from '../../api.ts'

/** What the page of evidence asks the server. */

export const statementQuery = (asked: { by?: string | undefined; asOf?: string | undefined }) =>
  apiQueryKeepingLast(EvidenceStatement, '/api/evidence', asked)

export type PeriodsAsked = { unit?: PeriodUnit | undefined; asOf?: string | undefined }
export const periodsQuery = (asked: PeriodsAsked) =>
  apiQueryKeepingLast(EvidencePeriods, '/api/evidence/periods', asked)

export const qualityPage = 50

export const qualityQuery = (kind: QualityKind, page: number, asOf: string | undefined) =>
  apiQuery(Quality, '/api/quality', {
    kind,
    asOf,
    limit: qualityPage,
    cursor: page > 1 ? String((page - 1) * qualityPage) : undefined,
  })
