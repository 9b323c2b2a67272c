import * as z from 'zod'

/** What of an address could not be read: to drop it in silence would show more than the link meant. */

/** The parts of an address whose loss changes what is shown, each with what it is called on screen. */
export type PartWords = Readonly<Record<string, string>>
/** Whether all of a value can be read. Without a word on it, a part is whole if it was read at all. */
type Whole = (given: unknown) => boolean

/** In an address: the names of what was left out. The page keeps it when it writes the rest anew. */
export const leftOutParam = z.string().optional().catch(undefined)

/** A list may be read in part. */
export const wholeList =
  (item: z.ZodType<string>): Whole =>
  (given) =>
    (Array.isArray(given) ? given : String(given).split(',')).every((one) => item.safeParse(one).success)

/**
 * Reads an address by a schema that leaves out what it cannot read, and adds the names of what it left out. Names
 * given in the address count too, unless they are none or have been mended since: never text of its own.
 */
export const addressReader =
  <Search extends Record<string, unknown> & { leftOut?: string | undefined }>(
    schema: z.ZodType<Search>,
    words: PartWords,
    whole: Readonly<Record<string, Whole>> = {},
  ) =>
  (given: Record<string, unknown>): Search => {
    const read = schema.parse(given)
    const told = new Set(read.leftOut?.split(','))
    const isLost = (name: string) => {
      const value = given[name]
      if (value === undefined || value === '') return told.has(name)
      const isWhole = whole[name]
      return isWhole ? told.has(name) || !isWhole(value) : read[name] === undefined
    }
    const leftOut = Object.keys(words).filter(isLost).join(',') || undefined
    return { ...read, leftOut }
  }

/** What was left out, in words; nothing where all could be read. */
export const leftOutWords = (words: PartWords, leftOut: string | undefined): string =>
  Object.entries(words)
    .flatMap(([name, said]) => (leftOut?.split(',').includes(name) ? [said] : []))
    .join(', ')
