import type { Operation } from '../operation.ts'
import { contactOperations } from './contacts/operations.ts'

/** The addresses of intake. */
export const intakeOperations: readonly Operation[] = [...contactOperations]
