import { type Gender, givenGender } from '../names/givenGender.ts'
import type { Party } from '../names/Party.ts'

const he = /\b(?:Mr|Sir|Lord|Father|Baron|Viscount|Earl|Brother)\b/
const she = /\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Bness|Viscountess|Countess|Sister)\b/

/** "he" or "she" as the titles by which a document calls somebody tell. */
const titledGender = ({ name, aliases }: Party): Gender | undefined => {
  const called = [name, ...aliases].join(' ')
  return she.test(called) ? 'she' : he.test(called) ? 'he' : undefined
}

/** The same, or as their first name tells. */
const genderOf = (party: Party): Gender | undefined =>
  titledGender(party) ?? (party.name.includes(' ') ? givenGender(party.name.split(' ')[0] ?? '') : undefined)

const pronounOf = (text: string): Gender | undefined =>
  /^(?:she|her|hers|herself)\b/i.test(text)
    ? 'she'
    : /^(?:he|him|his|himself)\b/i.test(text)
      ? 'he'
      : undefined

/** Whether a pronoun can stand for somebody: "she" is not Mr Example. */
export function mayMean(pronoun: string, party: Party): boolean {
  const [said, known] = [pronounOf(pronoun), genderOf(party)]
  return said === undefined || known === undefined || said === known
}

/** Of those spoken of lately, last first, the one of whom a title or a first name shows that the pronoun is theirs. */
export const surelyMeant = (pronoun: string, lately: readonly Party[]): Party | undefined => {
  const said = pronounOf(pronoun)
  return said ? lately.find((party) => genderOf(party) === said) : undefined
}
