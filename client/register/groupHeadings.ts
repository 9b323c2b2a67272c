import type { FactGroup } from '../../graph-schema/api/register.ts'
import type { RelationshipType } from '../../graph-schema/relationships.ts'
import { capitalise } from '../design/dates.ts'

/** A list of facts is headed by what it holds; where we have no better words, by the verb it reads as. */
const headings = {
  'ENGAGED_AT-from': 'Meetings',
  'TOOK_PART-from': 'Meetings',
  'TOOK_PART-to': 'Who took part',
  'HELD_POST-from': 'Posts',
  'HELD_POST-to': 'People in post',
  'MEMBER_OF-from': 'Belongs to',
  'MEMBER_OF-to': 'Members',
  'WORKS_ON-from': 'Works on',
  'WORKS_ON-to': 'Who works on it',
  'SUCCEEDED-from': 'Took over from',
  'SUCCEEDED-to': 'Was followed by',
  'MENTIONED_IN-from': 'Mentioned in',
  'MENTIONED_IN-to': 'Mentions',
  'SESSION_OF-from': 'Session of',
  'SESSION_OF-to': 'Sessions',
  'ABOUT-from': 'What it was about',
  'ABOUT-to': 'Meetings about it',
  'PART_OF-from': 'Part of',
  'PART_OF-to': 'Its parts',
  'RAISED-from': 'Points made',
  'RAISED-to': 'Said by',
  'RAISED_AT-from': 'Said at',
  'RAISED_AT-to': 'What was said',
  'CONCERNS-from': 'Harm areas it is about',
  'CONCERNS-to': 'What was said about it',
  'UNDERTOOK-from': 'Undertakings',
  'UNDERTOOK-to': 'Undertaken by',
  'ASKED-from': 'Asks',
  'ASKED-to': 'Asked by',
  'OFFERED-from': 'Offers',
  'OFFERED-to': 'Offered by',
  'TO-from': 'Addressed to',
  'TO-to': 'Asked of them, or promised to them',
  'MADE_AT-from': 'Made at',
  'MADE_AT-to': 'What was undertaken, asked or offered',
  'WROTE-from': 'Documents written',
  'WROTE-to': 'Written by',
  'COVERS-from': 'Whose meetings it covers',
  'COVERS-to': 'Periods for which its meetings are loaded',
  'SENT_TO-from': 'Sent to',
  'SENT_TO-to': 'Documents received',
} as const satisfies Partial<Record<`${RelationshipType}-${FactGroup['end']}`, string>>

const known: Partial<Record<string, string>> = headings

export const groupKey = ({ link, end }: Pick<FactGroup, 'link' | 'end'>): string => `${link}-${end}`

export const groupHeading = (group: Pick<FactGroup, 'link' | 'end' | 'reads'>): string =>
  known[groupKey(group)] ?? capitalise(group.reads)
