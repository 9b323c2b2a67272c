import { coverageSides, metKinds } from '../../graph-schema/terms.ts'
import type { Scope } from './scope.ts'

/** More stakeholders than this in one meeting are a group: taking part in it is not having been met. */
const mostMetTogether = 5

/** What every query of coverage is asked: the scope, as Cypher parameters. */
export const scopeParams = (
  scope: Scope,
  areas: readonly string[],
  only: readonly string[] | null = null,
) => ({
  asOf: scope.asOf,
  past: scope.past,
  from: scope.from ?? null,
  to: scope.to ?? null,
  whom: scope.by.ids,
  title: scope.by.title ?? null,
  at: scope.by.at ?? null,
  areas,
  only,
  sides: coverageSides,
  metKinds,
  group: mostMetTogether,
})
export type ScopeParams = ReturnType<typeof scopeParams>
