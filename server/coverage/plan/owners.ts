import { fold } from '../../record/record.ts'

/** Owners are names written by hand: "Zoë Lane" and "zoe lane" are one. */
export const ownerKey = (owner: string): string => fold(owner) || owner
export const sameOwner = (a: string | undefined, b: string): boolean =>
  a !== undefined && ownerKey(a) === ownerKey(b)

type Owned = { owner?: string | undefined }

/** Every owner with how many they have, most first; without a name, those that have none. */
export function ownersOf(members: readonly Owned[]): { owner?: string; members: number }[] {
  const counts = new Map<string, { owner?: string; members: number }>()
  for (const { owner } of members) {
    const key = owner === undefined ? '' : ownerKey(owner)
    const found = counts.get(key)
    counts.set(key, { ...(found ?? (owner ? { owner } : {})), members: (found?.members ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.members - a.members)
}
