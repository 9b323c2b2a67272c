import * as z from 'zod'

/** What there is of an organisation about a harm area, or about anything at all where `area` is ''. */
export const TallyRow = z.object({
  id: z.string(),
  area: z.string(),
  /** Held meetings of the period that can count as met; of these with few stakeholders; without inferred claims. */
  meetings: z.number(),
  met: z.number(),
  metStated: z.number(),
  countedStated: z.number(),
  /** The last day of the latest of them; of the latest of any period. */
  last: z.string().nullable(),
  lastEver: z.string().nullable(),
  mentioned: z.number(),
  mentionedStated: z.number(),
  planned: z.number(),
  overdue: z.number(),
})
export type TallyRow = z.infer<typeof TallyRow>
