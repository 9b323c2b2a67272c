import * as z from 'zod'
import { PeriodUnit } from '../../../graph-schema/api/evidence.ts'
import { QualityKind } from '../../../graph-schema/api/quality.ts'
import { addressReader } from '../../leftOut.ts'
import { param } from '../../searchParams.ts'
import { partWords, ScopeSearch } from '../scopeAddress.ts'

/** Of the page of evidence: its scope, weeks or quarters, and which list of data quality is open at which page. */
export const EvidenceSearch = ScopeSearch.extend({
  unit: param(PeriodUnit),
  amiss: param(QualityKind),
  page: z.coerce.number().int().min(1).max(20_000).optional().catch(undefined),
})
export type EvidenceSearch = z.infer<typeof EvidenceSearch>

export const readEvidenceSearch = addressReader(EvidenceSearch, partWords)
