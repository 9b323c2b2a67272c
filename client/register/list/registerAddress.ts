import * as z from 'zod'
import { Id } from '../../../graph-schema/record.ts'
import { OrganisationKind, Side } from '../../../graph-schema/terms.ts'
import { param } from '../../searchParams.ts'

const page = z.coerce.number().int().min(1).max(20_000).optional().catch(undefined)

/** Of the list of people and organisations: which ones, and the page. */
export const RegisterSearch = z.object({
  find: param(z.string().max(200)),
  type: param(z.enum(['person', 'organisation'])),
  kind: param(OrganisationKind),
  side: param(Side),
  about: param(Id),
  page,
})
export type RegisterSearch = z.infer<typeof RegisterSearch>

export const DuplicatesSearch = z.object({ among: param(z.enum(['meetings'])), page })

export const NewEntrySearch = z.object({ type: param(z.enum(['person', 'organisation', 'meeting'])) })

export const MergeSearch = z.object({ into: param(Id) })
