import { areForms } from '../givenNames.ts'
import type { PersonName } from '../names/readPerson.ts'
import { different, type Rule, review, same } from '../rule.ts'
import { isSlip } from '../slip.ts'
import { mensTitles, womensTitles } from '../words.ts'

/** A rule that speaks of two names only where both can be read as a person's, and one surely is or both may be. */
const people = (
  name: string,
  reason: string,
  decide: (a: PersonName, b: PersonName) => ReturnType<Rule['decide']>,
): Rule => ({
  name,
  reason,
  decide: (a, b) => (a.person && b.person ? decide(a.person, b.person) : undefined),
})

const sureOfEither = (a: PersonName, b: PersonName) => a.sure || b.sure
const sameGiven = (a: PersonName, b: PersonName) => a.given.join(' ') === b.given.join(' ')

/** What people are called. */
export const personRules: readonly Rule[] = [
  {
    name: 'person-and-body',
    reason: 'A person is not an organisation.',
    decide: (a, b) =>
      (a.person?.sure && !b.person) || (b.person?.sure && !a.person)
        ? different('one is a person’s name, the other is not')
        : undefined,
  },
  people('titles-disagree', 'A man’s title and a woman’s are not one person’s.', (a, b) => {
    const disagree = (one: PersonName, other: PersonName) =>
      one.titles.some((title) => mensTitles.has(title)) &&
      other.titles.some((title) => womensTitles.has(title))
    return disagree(a, b) || disagree(b, a) ? different('their titles are not one person’s') : undefined
  }),
  people('two-peers', 'Two peers of one surname are told apart by their places.', (a, b) =>
    a.of && b.of && a.of !== b.of ? different('peers of two different places') : undefined,
  ),
  people('same-person-name', 'Titles and letters after a name do not make another person.', (a, b) => {
    if (a.surname !== b.surname || !sameGiven(a, b)) return undefined
    if (a.given.length === 0)
      return a.of === b.of && a.titles.join() === b.titles.join()
        ? same('the same title and surname')
        : review('the same surname, and no first name')
    if (a.given.every((given) => given.length === 1)) return review('the same surname and initials')
    if (!sureOfEither(a, b)) return review('the same name, if it is a person’s')
    return same('the same name but for titles and letters after it')
  }),
  people('surname-alone', 'Many people share a surname.', (a, b) =>
    a.surname === b.surname && (a.given.length === 0) !== (b.given.length === 0)
      ? review('the same surname, one of them without a first name')
      : undefined,
  ),
  people(
    'middle-names',
    'A middle name is often left out, and may be all that tells two people apart.',
    (a, b) => {
      if (a.surname !== b.surname || a.given[0] !== b.given[0] || a.given.length === b.given.length)
        return undefined
      const [short, long] = a.given.length < b.given.length ? [a.given, b.given] : [b.given, a.given]
      const within = short
        .slice(1)
        .every((name) => long.slice(1).some((other) => other.startsWith(name[0] ?? '')))
      return within ? review('the same first name and surname, one with more names between') : undefined
    },
  ),
  people('short-first-name', 'Nick is short for Nicholas, and two people may be called so.', (a, b) => {
    const [one, other] = [a.given[0], b.given[0]]
    if (a.surname !== b.surname || one === undefined || other === undefined) return undefined
    if (!areForms(one, other)) return undefined
    const alike = a.honours.some((honour) => b.honours.includes(honour)) && a.honours.includes('mp')
    return alike && a.given.length === 1 && b.given.length === 1
      ? same('one first name in two forms, the same surname, and both MPs')
      : review('the same surname, and first names that are forms of one another')
  }),
  people('initial', 'An initial fits many first names.', (a, b) => {
    const [one = '', other = ''] = [a.given[0], b.given[0]]
    const initial = one.length === 1 || other.length === 1
    return a.surname === b.surname && one !== '' && initial && one[0] === other[0]
      ? review('the same surname and initial')
      : undefined
  }),
  people('shortened-first-name', 'A first name may be cut short: Jo for Joanna.', (a, b) => {
    const [one = '', other = ''] = [a.given[0], b.given[0]]
    const cut = one.length > 1 && other.length > 1 && (one.startsWith(other) || other.startsWith(one))
    return a.surname === b.surname && one !== other && cut
      ? review('the same surname, and one first name begins the other')
      : undefined
  }),
  people('order', 'Family name first is the custom of many, and of some mail systems.', (a, b) =>
    a.given.length === 1 && b.given.length === 1 && a.given[0] === b.surname && b.given[0] === a.surname
      ? review('the same names the other way round')
      : undefined,
  ),
  people('double-surname', 'One part of a double surname may be left out.', (a, b) => {
    const [one, other] = [a.given.join(' '), b.given.join(' ')]
    const part = (x: PersonName, y: PersonName) =>
      x.surname !== y.surname && ` ${x.surname} `.includes(` ${y.surname} `)
    return one === other && one !== '' && (part(a, b) || part(b, a))
      ? review('the same first name, and one surname is part of the other')
      : undefined
  }),
  people('slip-in-a-name', 'A letter may be wrong: Doherty, Docherty.', (a, b) => {
    const first = a.given.join(' ') === b.given.join(' ') && a.given.length > 0
    const slip = (x: string, y: string) => Math.min(x.length, y.length) >= 4 && isSlip(x, y)
    const surname = first && slip(a.surname, b.surname)
    const given =
      a.surname === b.surname && a.given.length === b.given.length && slip(a.given[0] ?? '', b.given[0] ?? '')
    return surname || given ? review('the same name but for one letter') : undefined
  }),
  people('two-people', 'Different first names or surnames are different people.', (a, b) =>
    sureOfEither(a, b) ? different('different names') : undefined,
  ),
]
