import type { SameName } from '../../../graph-schema/api/matching.ts'
import { type Known, knowingNothing } from './known.ts'
import { readName } from './names/readName.ts'
import { rules } from './rules/rules.ts'

/** Whether two written names name the same body or person; `review` where a person should decide. */
export function sameName(a: string, b: string, known: Known = knowingNothing): SameName & { rule?: string } {
  const [first, second] = [readName(a), readName(b)]
  for (const { name, decide } of rules) {
    const verdict = decide(first, second, known)
    if (verdict) return { ...verdict, rule: name }
  }
  return { same: false, because: 'the names differ' }
}
