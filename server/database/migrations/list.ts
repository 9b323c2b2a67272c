import { schema } from './001-schema.ts'
import type { Migration } from './migrate.ts'

/** In the order they run. A new one goes at the end; one that has been released is not edited. */
export const migrations: readonly Migration[] = [schema]
