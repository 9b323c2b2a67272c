import * as z from 'zod'
import type { GroupKey } from '../../../graph-schema/api/coverage.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { contactParts } from '../contactParts.ts'
import { heldOf, mentionedOf, overdueOf, plannedOf, withinPeriod } from '../engagedAsOf.ts'
import { engagedLinks } from '../engagedLinks.ts'
import type { ScopeParams } from '../scopeParams.ts'
import { ContactRow } from './findContactsOf.ts'

const find = (params: ScopeParams) => `
${engagedLinks(params)}
WITH o, g, m
WHERE coalesce(o[$rows], '') = $key AND ($about IS NULL OR $about IN g.areas)
  AND (${heldOf('g')} OR ${plannedOf('g')} OR ${overdueOf('g')} OR ${mentionedOf('g')})
WITH o, g, m ORDER BY o.name
WITH m, head(collect(g)) AS g, collect(o) AS members
WITH m, g, members, ${heldOf('g')} AND ${withinPeriod('g')} AS counted ORDER BY coalesce(g.to, '') DESC, m.id
WITH collect({m: m, g: g, members: members}) AS links, sum(CASE WHEN counted THEN 1 ELSE 0 END) AS meetings,
  sum(CASE WHEN counted THEN size(members) ELSE 0 END) AS participations
RETURN size(links) AS total, meetings, participations, COLLECT {
  UNWIND links[0..$limit] AS one WITH one.g AS g, one.m AS m, one.members AS members
  RETURN { ${contactParts}, through: [], because: [],
    organisations: COLLECT { UNWIND members AS o RETURN ${refOf('o')} } }
} AS contacts`

const Row = z.object({
  total: z.number(),
  meetings: z.number(),
  participations: z.number(),
  contacts: z.array(ContactRow.extend({ organisations: z.array(RefRow) })),
})

type Params = ScopeParams & { rows: GroupKey; key: string; about: string | null; limit: number }

/** The meetings of organisations put together by a property, each once, the latest first, and how many count. */
export const findGroupContacts = async (tx: Transaction, params: Params) =>
  (await tx.run(Row, find(params), params))[0] ?? { total: 0, meetings: 0, participations: 0, contacts: [] }
