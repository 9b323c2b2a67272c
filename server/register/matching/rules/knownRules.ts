import { type Known, nameOf } from '../known.ts'
import type { Name } from '../names/readName.ts'
import { different, eitherWay, type Rule, review, same } from '../rule.ts'

const ownersOf = (name: Name, known: Known) => [...known.ownersOf(name.plain)]
const list = (owners: readonly number[], known: Known) => owners.slice(0, 4).map(nameOf(known)).join('; ')

/** A name both entries go by: two departments called DCMS, at different times. */
const sharedName = (a: number, b: number, known: Known) =>
  known.namesOf(a).find((name) => known.ownersOf(name).has(b))

/** What the register and the lists of departments and public bodies already say. */
export const knownRules: readonly Rule[] = [
  {
    name: 'shared-name',
    reason: 'A name or abbreviation that several bodies bear does not say which is meant.',
    decide: eitherWay((a, b, known) => {
      const owners = ownersOf(a, known)
      const shared = owners.some((owner) => known.ownersOf(b.plain).has(owner))
      return shared && owners.length > 1
        ? review(`“${a.written}” is the name of ${owners.length} bodies: ${list(owners, known)}`)
        : undefined
    }),
  },
  {
    name: 'known-by-both-names',
    reason: 'One body in the register goes by both names.',
    decide(a, b, known) {
      const owner = ownersOf(a, known).find((each) => known.ownersOf(b.plain).has(each))
      return owner === undefined || a.whole === b.whole
        ? undefined
        : same(`both are names of ${nameOf(known)(owner)}`)
    },
  },
  {
    name: 'known-to-be-two',
    reason: 'Each name belongs to a body of its own; if both also share a name, a person should look.',
    decide(a, b, known) {
      const [first, second] = [ownersOf(a, known), ownersOf(b, known)]
      if (first.length === 0 || second.length === 0 || a.whole === b.whole) return undefined
      if (first.some((owner) => second.includes(owner))) return undefined
      const shared = first.flatMap((one) => second.flatMap((other) => sharedName(one, other, known) ?? []))[0]
      return shared
        ? review(`two bodies, both called “${shared}”: ${list([...first, ...second], known)}`)
        : different(`${list(first, known)} and ${list(second, known)} are known to be different`)
    },
  },
]
