import type { MeetingDraft, PartyTaking } from './MeetingDraft.ts'

/** One meeting for each of those met, where the text says that they were met one by one. */
export function toEach(draft: MeetingDraft, met: readonly PartyTaking[], each: boolean): MeetingDraft[] {
  if (!each || met.length < 2) return [draft]
  const ids = new Set(met.map(({ party }) => party.id))
  const others = draft.parties.filter(({ party }) => !ids.has(party.id))
  return met.map((one) => ({ ...draft, parties: [...others, one] }))
}
