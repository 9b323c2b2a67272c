import type { GroupKey } from '../../../graph-schema/api/coverage.ts'
import { OrganisationKind, Side } from '../../../graph-schema/terms.ts'
import { organisationKindWords, sideWords } from '../../design/words.ts'

/** What a group is called: "charity", "public body", "Black and minoritised women and girls". */
export function groupName(by: GroupKey, key: string): string {
  if (by === 'side') return sideWords[Side.catch('external').parse(key)]
  if (by === 'serves') return key || 'not recorded'
  const kind = OrganisationKind.catch('other').parse(key)
  return kind === 'other' ? 'other organisation' : organisationKindWords[kind]
}
