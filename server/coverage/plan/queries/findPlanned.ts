import * as z from 'zod'
import type { Transaction } from '../../../database/database.ts'
import { plannedOf } from '../../engagedAsOf.ts'
import { engagedLinks } from '../../engagedLinks.ts'
import type { ScopeParams } from '../../scopeParams.ts'
import { DatedRow, meetingDated } from '../meetingDated.ts'

const find = (params: ScopeParams) => `
${engagedLinks(params)}
WITH o, g, m WHERE ${plannedOf('g')}
WITH m, head(collect(g)) AS g, collect(DISTINCT o) AS bodies
RETURN ${meetingDated},
  COLLECT { UNWIND bodies AS o RETURN {id: o.id, name: o.name} ORDER BY o.name } AS parties
ORDER BY from IS NULL, from, id LIMIT 2000`

const Row = DatedRow.extend({ parties: z.array(z.object({ id: z.string(), name: z.string() })) })
export type PlannedRow = z.infer<typeof Row>

/** Meetings planned with organisations coverage lists, the first first, those without a date last. */
export const findPlanned = (tx: Transaction, params: ScopeParams): Promise<PlannedRow[]> =>
  tx.run(Row, find(params), params)
