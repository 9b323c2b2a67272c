import { schemaStatements } from '../../../graph-schema/schemaStatements.ts'
import type { Migration } from './migrate.ts'

/** Follows the vocabulary: every statement says IF NOT EXISTS, so it runs again whenever the vocabulary grows. */
export const schema: Migration = {
  id: '001-schema',
  schema: schemaStatements,
  data: [],
  whenChanged: 'run again',
}
