import type { Rule } from '../rule.ts'
import { acronymRules } from './acronymRules.ts'
import { knownRules } from './knownRules.ts'
import { nearRules } from './nearRules.ts'
import { personRules } from './personRules.ts'
import { spellingRules } from './spellingRules.ts'

/**
 * Every rule, in the order asked: the first that decides wins. A wrong merge is worse than a missed one, so rules that
 * doubt or deny stand before those that only suppose.
 */
export const rules: readonly Rule[] = [
  ...knownRules,
  ...spellingRules,
  ...acronymRules,
  ...personRules,
  ...nearRules,
]
