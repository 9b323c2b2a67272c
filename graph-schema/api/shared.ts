import * as z from 'zod'
import { EntryType } from '../entry.ts'
import { Id } from '../record.ts'
import { Side } from '../terms.ts'

/** What goes over HTTP. The server answers with these, the client reads them, OpenAPI describes them. */

export const ApiError = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    /** The part of the question that does not fit, where the message is about one and begins with its name. */
    at: z.string().optional(),
  }),
})
export type ApiError = z.infer<typeof ApiError>

export const Count = z.int().nonnegative()

export const Health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  database: z.string(),
  seq: Count,
})
export type Health = z.infer<typeof Health>

/** An entry as named in a list: `name` is a title for meetings and documents, the words for points and commitments. */
export const EntryRef = z.object({
  id: Id,
  type: EntryType,
  name: z.string(),
  kind: z.string().optional(),
  side: Side.optional(),
  redacted: z.boolean().optional(),
})
export type EntryRef = z.infer<typeof EntryRef>

/** A citation as read on screen: the document's title and date beside where in it. */
export const CitationRef = z.object({
  document: Id,
  title: z.string(),
  date: z.iso.date(),
  locator: z.string(),
  quote: z.string().optional(),
})
export type CitationRef = z.infer<typeof CitationRef>

/** A comma-separated list in an address. */
export const list = <T extends z.ZodType<unknown, string>>(item: T, most: number) =>
  z
    .string()
    .max(40_000)
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(z.array(item).max(most))
