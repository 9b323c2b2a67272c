import type { ReferenceBody, RegisterParty } from '../Register.ts'
import type { Party } from './Party.ts'
import { slug } from './slug.ts'

/** A name's owner: somebody in the register, or a body of the reference tables. */
export type Entry = { register: RegisterParty } | { reference: ReferenceBody }

export const fromRegister = ({ id, type, name, aliases, kind, side, posts }: RegisterParty): Party => ({
  id,
  type,
  name,
  aliases: [...aliases],
  known: true,
  confidence: 0.95,
  rule: 'name in the register',
  ...(kind ? { kind } : {}),
  ...(side ? { side } : {}),
  ...(posts ? { posts: [...posts] } : {}),
})

export const fromReference = ({ name, abbreviations, department }: ReferenceBody): Party => ({
  id: slug(name),
  type: 'organisation',
  name,
  aliases: [...abbreviations],
  known: false,
  confidence: 0.8,
  rule: 'name in the list of public bodies',
  kind: department ? 'department' : 'agency',
  side: department ? 'government' : 'public-body',
})

export const nameOf = (entry: Entry) => ('register' in entry ? entry.register.name : entry.reference.name)

const period = /\s*\((?:from )?(\d{4})(?: to (\d{4}))?\)$/
export const withoutPeriod = (name: string) => name.replace(period, '')

/** "(2018 to 2021)" after a department's name says when it was called so. */
export function existedOn(name: string, on: string): boolean {
  const found = period.exec(name)
  const year = on.slice(0, 4)
  return !found || ((found[1] ?? '') <= year && (found[2] === undefined || year <= found[2]))
}

export const isRegistered = (entry: Entry): entry is { register: RegisterParty } => 'register' in entry
