import * as z from 'zod'
import { CoverageSort } from '../../../graph-schema/api/coverage.ts'
import { Id } from '../../../graph-schema/record.ts'
import { coverageSides, OrganisationKind } from '../../../graph-schema/terms.ts'
import { addressReader, wholeList } from '../../leftOut.ts'
import { listParam, param } from '../../searchParams.ts'
import { partWords, ScopeSearch } from '../scopeAddress.ts'

/** An id never is one: that no harm area is unfolded, where without a word some are. */
export const noneOpen = '-'
const OpenArea = z.union([Id, z.literal(noneOpen)])

/** Of the matrix: its scope, rows, order and page, which columns are unfolded, and the cell that is open. */
export const MatrixSearch = ScopeSearch.extend({
  about: param(Id),
  side: param(z.enum(coverageSides)),
  kind: param(OrganisationKind.exclude(['forum'])),
  find: param(z.string().max(200)),
  sort: param(CoverageSort),
  sortAbout: param(Id),
  order: param(z.enum(['up', 'down'])),
  compare: param(z.enum(['previous'])),
  /** Harm areas whose parts have columns of their own; a hyphen for none of them. */
  open: listParam(OpenArea),
  rows: param(z.enum(['kind', 'side', 'serves'])),
  unit: param(z.enum(['participations'])),
  page: z.coerce.number().int().min(1).max(20_000).optional().catch(undefined),
  /** Which cell is open: an organisation, or with `rows` a group, and after the last tilde a harm area. */
  group: param(
    z
      .string()
      .max(700)
      .regex(/~[\w.:-]*$/),
  ),
  cell: param(z.string().regex(/^[\w.:-]+~[\w.:-]*$/)),
})
export type MatrixSearch = z.infer<typeof MatrixSearch>

export const readMatrixSearch = addressReader(MatrixSearch, partWords, { open: wholeList(OpenArea) })
