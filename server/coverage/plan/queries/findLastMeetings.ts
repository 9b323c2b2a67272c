import * as z from 'zod'
import type { Transaction } from '../../../database/database.ts'
import { heldOf } from '../../engagedAsOf.ts'
import { engagedLinksOf } from '../../engagedLinksOf.ts'
import type { ScopeParams } from '../../scopeParams.ts'
import { DatedRow, meetingDated } from '../meetingDated.ts'

const FIND = `
${engagedLinksOf}
WITH o, g, m WHERE ${heldOf('g')} AND ($about IS NULL OR $about IN g.areas)
WITH o, g, m ORDER BY g.to DESC, m.id
WITH o, head(collect(g)) AS g, head(collect(m)) AS m
RETURN o.id AS party, ${meetingDated}`

const Row = DatedRow.extend({ party: z.string() })

/** The meeting at which each of $only was last met, about anything or about one harm area. */
export const findLastMeetings = (tx: Transaction, params: ScopeParams & { about: string | null }) =>
  tx.run(Row, FIND, params)
