import { useState } from 'react'
import type { EntryType } from '../../../../../graph-schema/entry.ts'
import type { Refs } from '../nameOf.ts'

type Known = { name: string; type: EntryType }

/** What ids are called, those just found by search among them. */
export function useNames(refs: Refs) {
  const [found, setFound] = useState<ReadonlyMap<string, Known>>(new Map())
  const of = (id: string): Known | undefined => found.get(id) ?? refs.get(id)
  return {
    nameOf: (id: string): string => of(id)?.name ?? id,
    typeOf: (id: string): EntryType | undefined => of(id)?.type,
    add: (id: string, name: string, type: EntryType = 'organisation') =>
      setFound((before) => new Map(before).set(id, { name, type })),
  }
}
