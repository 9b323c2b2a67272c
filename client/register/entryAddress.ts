import * as z from 'zod'
import { param } from '../searchParams.ts'

/** Of an entry's page: which of its lists is paged, and to where. */
export const EntrySearch = z.object({
  /** As `FactGroup` tells them apart: the relationship and the end, "TOOK_PART-from". */
  group: param(z.string().regex(/^[A-Z_]{1,40}-(from|to)$/)),
  page: z.coerce.number().int().min(1).max(20_000).optional().catch(undefined),
})
export type EntrySearch = z.infer<typeof EntrySearch>
