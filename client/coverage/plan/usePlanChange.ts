import { type Change, useChange } from '../../design/useChange.ts'

/** Changes of the plan: each says what it did and can be taken back; one refused says why, and the plan is read again. */
export const usePlanChange = (): PlanChange => useChange('Undone. The plan is as it was before.')
export type PlanChange = Change
