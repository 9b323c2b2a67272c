import type { ChangedLine } from '../../../graph-schema/api/history.ts'

type InWords = ReadonlyMap<string, readonly string[]>

/** Property by property, what the first has and the second has not, and the other way round. */
export const linesBetween = (was: InWords, is: InWords): ChangedLine[] =>
  [...new Set([...is.keys(), ...was.keys()])].flatMap((field) => {
    const [old, now] = [was.get(field) ?? [], is.get(field) ?? []]
    const before = old.filter((value) => !now.includes(value))
    const after = now.filter((value) => !old.includes(value))
    return before.length + after.length > 0 ? [{ field, before, after }] : []
  })
