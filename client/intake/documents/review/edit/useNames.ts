import { useState } from 'react'
import type { Refs } from '../nameOf.ts'

export type Names = ReturnType<typeof useNames>

/** What ids are called, those just found by search among them. */
export function useNames(refs: Refs) {
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map())
  return {
    nameOf: (id: string): string => found.get(id) ?? refs.get(id)?.name ?? id,
    add: (id: string, name: string) => setFound((before) => new Map(before).set(id, name)),
  }
}
