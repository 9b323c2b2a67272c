import { toWords } from '../matching/names/readName.ts'
import { readPerson } from '../matching/names/readPerson.ts'
import { bodyWords } from '../matching/words.ts'

/** Words for what somebody does, which a body's name seldom ends with. */
const roleWords = new Set(
  `minister secretary chancellor commissioner director chief ceo coo cfo chair chairman chairwoman chairperson
  president head manager officer official officials adviser advisor lead leader coordinator co-ordinator executive
  whip mp trustee founder spokesperson representative rep analyst lawyer solicitor barrister professor researcher
  assistant deputy ambassador superintendent inspector constable sergeant detective convener convenor dg pm sos
  psychologist nurse doctor consultant engineer editor journalist treasurer clerk partner counsel principal governor
  mayor councillor specialist associate administrator apprentice intern co-chair co-founder`.split(/\s+/),
)

/** Whether this reads as a post or a role: "Chief Executive", "Head of Policy", "Home Secretary". */
export const looksLikePost = (text: string): boolean => {
  const words = toWords(text)
  return words.some((word) => roleWords.has(word)) && words.length <= 20
}

/** Whether this reads as a person's name, as far as its looks go. */
export const looksLikePerson = (text: string): boolean => {
  const person = readPerson(text)
  if (!person || [...person.given, person.surname].some((word) => roleWords.has(word))) return false
  return person.sure || (person.given.length >= 1 && person.given.length <= 3)
}

/** Whether this reads as a body's name: it has a word that bodies have. */
export const looksLikeBody = (text: string): boolean => toWords(text).some((word) => bodyWords.has(word))
