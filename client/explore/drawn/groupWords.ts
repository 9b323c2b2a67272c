import { formatCount } from '../../design/counts.ts'
import { entryTypePlurals, entryTypeWords } from '../../design/words.ts'
import type { Group } from './Drawn.ts'

const types = ['person', 'organisation', 'harmArea'] as const

/** "34 people", "2 people and 3 organisations": the body that names the group is not counted among them. */
export function sizeOf({ members, self }: Pick<Group, 'members' | 'self'>): string {
  const others = members.filter(({ id }) => id !== self)
  return types
    .map((type) => ({ type, count: others.filter((member) => member.type === type).length }))
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => formatCount(count, entryTypeWords[type], entryTypePlurals[type]))
    .join(' and ')
}

/** "Home Office, 34 people"; "Home Office with 34 people" where the Home Office is one of its members. */
export const groupTitle = (group: Group): string =>
  `${group.name}${group.self === undefined ? ',' : ' with'} ${sizeOf(group)}`
