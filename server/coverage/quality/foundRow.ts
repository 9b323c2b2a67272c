import * as z from 'zod'
import { RefRow } from '../../register/register.ts'

/** One thing amiss as a query finds it: the entry, and the claim of it where it is one. */
export const FoundRow = z.object({
  entry: RefRow,
  /** The kind of claim, the other end of it, and words of its own: a post's title, a status, a date as written. */
  claim: z.string().nullish(),
  other: RefRow.nullish(),
  words: z.string().nullish(),
  /** The days it was to be on. */
  from: z.string().nullish(),
  to: z.string().nullish(),
  because: z.string().nullish(),
  /** Ids of the claim's own citations; without, it has those of its entry. */
  cited: z.array(z.string()).nullish(),
  /** Counted, where there is something to count. */
  count: z.number().nullish(),
  /** What is amiss with a name. */
  unsourced: z.boolean().nullish(),
  withoutPost: z.boolean().nullish(),
})
export type FoundRow = z.infer<typeof FoundRow>

/** How many there are in all where no rows were asked for, else one page of them. */
export const Found = z.object({ total: z.number(), rows: z.array(FoundRow) })
export type Found = z.infer<typeof Found>

export type Page = { offset: number; limit: number; asOf: string }

export const nothingFound: Found = { total: 0, rows: [] }
