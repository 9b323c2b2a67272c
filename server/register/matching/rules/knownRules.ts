import type { Known } from '../known.ts'
import type { Name } from '../names/readName.ts'
import { different, eitherWay, type Rule, review, same } from '../rule.ts'

const ownersOf = (name: Name, known: Known) => [...known.ownersOf(name.written)]

/** What the register and the lists of departments and public bodies already say. */
export const knownRules: readonly Rule[] = [
  {
    name: 'shared-name',
    reason: 'A name or abbreviation that several bodies bear does not say which is meant.',
    decide: eitherWay((a, b, known) => {
      const owners = ownersOf(a, known)
      const shared = owners.filter((owner) => known.ownersOf(b.written).has(owner))
      return shared.length > 0 && owners.length > 1
        ? review(`“${a.written}” is the name of ${owners.length} bodies: ${list(owners, known)}`)
        : undefined
    }),
  },
  {
    name: 'known-by-both-names',
    reason: 'One body in the register goes by both names.',
    decide(a, b, known) {
      const owner = ownersOf(a, known).find((each) => known.ownersOf(b.written).has(each))
      if (owner === undefined || a.whole === b.whole) return undefined
      return same(`both are names of ${known.nameOf(owner)}`)
    },
  },
  {
    name: 'known-to-be-two',
    reason: 'Each name belongs to a body of its own in the register.',
    decide(a, b, known) {
      const [first, second] = [ownersOf(a, known), ownersOf(b, known)]
      if (first.length === 0 || second.length === 0 || a.whole === b.whole) return undefined
      if (first.some((owner) => second.includes(owner))) return undefined
      return different(`${list(first, known)} and ${list(second, known)} are known to be different`)
    },
  },
]

const list = (owners: readonly number[], known: Known) => owners.slice(0, 4).map(known.nameOf).join('; ')
