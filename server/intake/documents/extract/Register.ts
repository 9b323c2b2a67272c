import type { HarmAreaKind, OrganisationKind, Side } from '../../../../graph-schema/terms.ts'

/** A party as the register has it. */
export type RegisterParty = {
  id: string
  type: 'person' | 'organisation'
  name: string
  aliases: readonly string[]
  kind?: OrganisationKind
  side?: Side
  posts?: readonly RegisterPost[]
}
/** `organisation` is the id of a body in the register. */
export type RegisterPost = { title: string; organisation: string; from?: string; to?: string }

/** `partOf` are the ids of the areas it stands under. */
export type RegisterArea = {
  id: string
  name: string
  kind: HarmAreaKind
  words: readonly string[]
  partOf: readonly string[]
}

/** A ministerial appointment of the reference tables; an empty `to` is still held. */
export type Appointment = {
  person: string
  post: string
  department: string
  from: string
  to: string
  surname: string
}

/** A public body of the reference tables. */
export type ReferenceBody = { name: string; abbreviations: readonly string[]; department: boolean }

/** What extraction knows beforehand: the register, harm areas, and the reference tables of posts and bodies. */
export type Register = {
  parties: readonly RegisterParty[]
  areas: readonly RegisterArea[]
  appointments: readonly Appointment[]
  bodies: readonly ReferenceBody[]
}
