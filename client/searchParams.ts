import * as z from 'zod'

/** How the part of an address after `?` is read and written. Every value is read as text; the route's schema does the rest. */
export const parseSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text))

const encode = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')

/** Lists read `about=domestic-abuse,csea`. Keys have one order, so that one state has one address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parts = Object.keys(search)
    .sort()
    .flatMap((key) => {
      const value = search[key]
      const text = value === undefined || value === null ? '' : String(value)
      return text === '' ? [] : [`${encodeURIComponent(key)}=${encode(text)}`]
    })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** A list in an address, as text or already read. What does not belong in it is left out; nothing left is no list. */
export const listParam = <S extends z.ZodType>(item: S) =>
  z
    .union([z.array(z.unknown()), z.string().transform((text): unknown[] => text.split(','))])
    .transform((values) => {
      const items = values.flatMap((value) => {
        const read = item.safeParse(value)
        return read.success ? [read.data] : []
      })
      return items.length === 0 ? undefined : items
    })
    .optional()
    .catch(undefined)

/** One value in an address; a bad one is as if it were not there. */
export const param = <S extends z.ZodType>(item: S) => item.optional().catch(undefined)
