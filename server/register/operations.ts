import { Facts, FactsQuery, HarmAreas } from '../../graph-schema/api/register.ts'
import type { Operation } from '../operation.ts'

/** The addresses of the register. */
export const registerOperations: readonly Operation[] = [
  {
    path: '/entries/{id}',
    summary: 'One page of facts for any entry, with citations',
    query: FactsQuery,
    answer: Facts,
  },
  { path: '/harm-areas', summary: 'Every harm area and the meetings about it', answer: HarmAreas },
]
