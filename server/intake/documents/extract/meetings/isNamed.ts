import type { PartyTaking } from './MeetingDraft.ts'

/** Whether somebody stands there by name: no pronoun, and no single word that may as well be a place. */
export const isNamed = ({ party, because }: PartyTaking): boolean =>
  because === undefined && (!party.loose || / |^\p{Lu}{3,}$/u.test(party.name))
