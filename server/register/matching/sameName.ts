import type { SameName } from '../../../graph-schema/api/matching.ts'
import { type Known, knowingNothing } from './known.ts'
import { type Name, readName } from './names/readName.ts'
import { rules } from './rules/rules.ts'

/** Whether two written names name the same body or person; `review` where a person should decide. */
export const sameName = (a: string, b: string, known: Known = knowingNothing) =>
  compareNames(readName(a), readName(b), known)

/** The same for names already read, with the rule that decided. */
export function compareNames(a: Name, b: Name, known: Known = knowingNothing): SameName & { rule?: string } {
  for (const { name, decide } of rules) {
    const verdict = decide(a, b, known)
    if (verdict) return { ...verdict, rule: name }
  }
  return { same: false, because: 'the names differ' }
}
