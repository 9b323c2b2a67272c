import * as z from 'zod'
import type { When } from '../../graph-schema/record.ts'
import { Precision } from '../../graph-schema/terms.ts'

/** When a meeting was, flat as the graph holds it. */
export const WhenRow = z.object({
  from: z.string().nullish(),
  to: z.string().nullish(),
  precision: Precision.nullish(),
  asWritten: z.string().nullish(),
})
export type WhenRow = z.infer<typeof WhenRow>

export const whenOf = ({ precision, from, to, asWritten }: WhenRow) =>
  ({
    precision: precision ?? 'unknown',
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(asWritten ? { asWritten } : {}),
  }) satisfies When
