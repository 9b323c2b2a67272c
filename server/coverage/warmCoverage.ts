import { PeriodsQuery } from '../../graph-schema/api/evidence.ts'
import { ListsQuery } from '../../graph-schema/api/lists.ts'
import { PlanQuery } from '../../graph-schema/api/plan.ts'
import { QualityQuery } from '../../graph-schema/api/quality.ts'
import type { Database, Viewer } from '../database/database.ts'
import { evidencePeriods } from './evidence/evidencePeriods.ts'
import { lists } from './lists/lists.ts'
import type { MatrixOf } from './matrixCache.ts'
import { planOf } from './plan/planOf.ts'
import { qualityOf } from './quality/qualityOf.ts'
import { findWhomChoices } from './queries/findWhomChoices.ts'

/** Asks once what the pages of coverage ask when they are opened, the matrix first: they share it. */
export async function warmCoverage(database: Database, matrixOf: MatrixOf, viewer: Viewer): Promise<void> {
  await lists(database, matrixOf, viewer, ListsQuery.parse({ list: 'planned', limit: '5' }))
  await findWhomChoices(database, viewer)
  await planOf({ database, matrixOf, viewer }, PlanQuery.parse({}))
  await evidencePeriods(database, viewer, PeriodsQuery.parse({}))
  await qualityOf(database, viewer, QualityQuery.parse({}))
}
