import { Coverage, type CoverageQuery, WhomChoices } from '../../graph-schema/api/coverage.ts'
import { apiQuery, apiQueryKeepingLast, type Params } from '../api.ts'

/** What the pages of coverage ask the server. */

export const whomChoicesQuery = apiQuery(WhomChoices, '/api/coverage/by')

export const coverageQuery = (asked: Params & { [Key in keyof CoverageQuery]?: Params[string] }) =>
  apiQueryKeepingLast(Coverage, '/api/coverage', asked)
