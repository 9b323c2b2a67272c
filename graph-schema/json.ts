/** Anything JSON can hold, read-only: how the generic reader and writer of entries see one. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a list; an absent list is an empty one. */
export const objectsOf = (value: Json): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** The strings of a list; an absent list is an empty one. */
export const stringsOf = (value: Json): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
