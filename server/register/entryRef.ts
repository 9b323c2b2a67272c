import * as z from 'zod'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import { EntryType, labelOf } from '../../graph-schema/entry.ts'
import { Side } from '../../graph-schema/terms.ts'

/** Cypher for what names an entry in a list; a point or commitment is named by its words. */
export const refOf = (e: string) => `{
  id: ${e}.id, labels: labels(${e}), kind: ${e}.kind, side: ${e}.side, redacted: ${e}.redacted, type: ${e}.type,
  name: coalesce(${e}.name, ${e}.title, ${e}.text, ${e}.what, ${e}.id)}`

export const RefRow = z
  .object({
    id: z.string(),
    labels: z.array(z.string()),
    type: EntryType.nullish(),
    name: z.string(),
    kind: z.string().nullish(),
    side: Side.nullish(),
    redacted: z.boolean().nullish(),
  })
  .transform(
    ({ labels, kind, side, redacted, type, ...row }): EntryRef => ({
      ...row,
      type: type ?? typeOf(labels),
      ...(kind ? { kind } : {}),
      ...(side ? { side } : {}),
      ...(redacted ? { redacted } : {}),
    }),
  )

export const typeOf = (labels: readonly string[]): EntryType =>
  EntryType.parse(EntryType.options.find((type) => labels.includes(labelOf[type])))
