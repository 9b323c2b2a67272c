import type { SameName } from '../../../graph-schema/api/matching.ts'
import type { Known } from './known.ts'
import type { Name } from './names/readName.ts'

/** One rule for comparing two names: a small object that decides, or leaves it to the next. */
export type Rule = {
  /** What the rule is called in tests and figures. */
  name: string
  /** Why it is right, in plain words. */
  reason: string
  /** Undefined where it has nothing to say. */
  decide(a: Name, b: Name, known: Known): SameName | undefined
}

export const same = (because: string): SameName => ({ same: true, because })
export const different = (because: string): SameName => ({ same: false, because })
export const review = (because: string): SameName => ({ same: 'review', because })

/** The names in either order, for rules about one of the two being something to the other. */
export const eitherWay =
  (decide: (a: Name, b: Name, known: Known) => SameName | undefined): Rule['decide'] =>
  (a, b, known) =>
    decide(a, b, known) ?? decide(b, a, known)
