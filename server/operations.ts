import { Health } from '../graph-schema/api/shared.ts'
import { briefOperations } from './briefs/operations.ts'
import { commitmentOperations } from './commitments/operations.ts'
import { coverageOperations } from './coverage/operations.ts'
import { exploreOperations } from './explore/operations.ts'
import { intakeOperations } from './intake/operations.ts'
import type { Operation } from './operation.ts'
import { recordOperations } from './record/operations.ts'
import { registerOperations } from './register/operations.ts'

/** Every address under /api, each described by the room that answers there. */
export const operations: readonly Operation[] = [
  { path: '/health', summary: 'Whether Liaison and its database are working', answer: Health },
  ...recordOperations,
  ...registerOperations,
  ...coverageOperations,
  ...commitmentOperations,
  ...exploreOperations,
  ...briefOperations,
  ...intakeOperations,
]
