import type { Operation } from '../operation.ts'
import { contactOperations } from './contacts/operations.ts'
import { reviewOperations } from './documents/review/operations.ts'

/** The addresses of intake. */
export const intakeOperations: readonly Operation[] = [...contactOperations, ...reviewOperations]
