import { Entry } from '../../graph-schema/entry.ts'
import { isObject, type Json, type JsonObject } from '../../graph-schema/json.ts'

/**
 * One way to write an entry, so that equal data is equal bytes: keys in the order of the schema, nothing empty,
 * lists that have no order of their own sorted, proposals dropped.
 */
export const canonical = (entry: JsonObject): Entry => Entry.parse(tidy(entry))

const isEmpty = (value: Json) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const tidy = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(tidy)
  if (!isObject(value)) return value
  const kept = Object.entries(value)
    .filter(([key]) => key !== 'proposal')
    .map(([key, part]) => [key, tidyField(key, part)] as const)
    .filter(([, part]) => !isEmpty(part))
  return Object.fromEntries(kept)
}

/** The history of a status is in order of when it became known; every other list is a set. */
const tidyField = (key: string, value: Json): Json => {
  const tidied = tidy(value)
  if (!Array.isArray(tidied)) return tidied
  return key === 'statuses' ? inOrderKnown(tidied) : sorted(tidied)
}

const inOrderKnown = (statuses: Json[]) =>
  statuses.filter(isObject).toSorted((a, b) => compare(String(a.known), String(b.known)))

const sorted = (items: Json[]) => {
  const byText = new Map(items.map((item) => [stable(item), item]))
  return [...byText].toSorted(([a], [b]) => compare(a, b)).map(([, item]) => item)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Text of a value that does not depend on the order its keys were written in. */
const stable = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value) ?? 'null'
  const keys = Object.keys(value).toSorted()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${stable(value[key])}`).join(',')}}`
}

export const sameEntry = (a: Entry, b: Entry): boolean => JSON.stringify(a) === JSON.stringify(b)
