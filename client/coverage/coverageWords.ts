import type { Engaged, GroupKey, Next } from '../../graph-schema/api/coverage.ts'
import type { CountsAs } from '../../graph-schema/api/coverageCell.ts'
import type { CoverageList } from '../../graph-schema/api/lists.ts'

/** What coverage's terms are called on screen, each with a sign of its own, so that none is told by colour alone. */
type Words = { sign: string; words: string; means: string }

export const engagedWords = {
  met: { sign: '●', words: 'met', means: 'a meeting, call, visit or roundtable was held' },
  'group-only': {
    sign: '◐',
    words: 'in a group only',
    means: 'met, but only with more than five stakeholders in the same meeting',
  },
  'through-forum': {
    sign: '◇',
    words: 'through a forum',
    means:
      'a board or group it belongs to met; its own attendance is not recorded, or was at a session that does not count as having met',
  },
  mentioned: { sign: '○', words: 'mentioned only', means: 'a document refers to it in passing' },
  'none-recorded': {
    sign: '–',
    words: 'no meeting recorded',
    means: 'the register says that it works on this, and no loaded document records a meeting',
  },
} as const satisfies Record<Engaged, Words>

export const nextWords = {
  planned: { sign: '→', words: 'planned', means: 'a meeting is planned, or planned without a date' },
  'outcome-not-recorded': {
    sign: '?',
    words: 'outcome not recorded',
    means:
      'a meeting was planned or requested for a day that has passed; no loaded document says whether it took place',
  },
  'review-due': {
    sign: '↻',
    words: 'review due',
    means: 'last met longer ago than its review interval',
  },
} as const satisfies Record<Next, Words>

export const countsAsWords = {
  met: 'Counted as met',
  'group-only': 'Counted as met in a group of more than five stakeholders',
  session: 'Counted as engaged through a forum',
  planned: 'Planned',
  'outcome-not-recorded': 'Was planned or requested; no loaded document says whether it took place',
  mentioned: 'Mentioned only',
  'outside-period': 'Held, but not in the period chosen',
  'not-counted': 'Not counted',
} as const satisfies Record<CountsAs, string>

export const listWords = {
  'none-recorded': {
    words: 'No meeting recorded',
    means: 'The register says that they work on this, and no loaded document records a meeting.',
  },
  mentioned: {
    words: 'Mentioned only',
    means: 'Documents refer to them in passing; no meeting is recorded.',
  },
  planned: { words: 'Planned', means: 'A meeting is planned, or planned without a date.' },
  'outcome-not-recorded': {
    words: 'Outcome not recorded',
    means:
      'A meeting was planned or requested for a day that has passed, and no loaded document says whether it took place.',
  },
  'group-only': {
    words: 'In a group only',
    means: 'Met, but only with more than five stakeholders in the same meeting.',
  },
  'through-forum': {
    words: 'Through a forum',
    means: 'A board or group they belong to met; no meeting with them is recorded.',
  },
  partial: {
    words: 'Met, but not about all they work on',
    means: 'A meeting is recorded, but not about every harm area they work on.',
  },
  'review-due': {
    words: 'Review due',
    means: 'Last met longer ago than their review interval.',
  },
} as const satisfies Record<CoverageList, { words: string; means: string }>

export const groupKeyWords = {
  kind: 'kinds of organisation',
  side: 'sides',
  serves: 'groups they serve',
} as const satisfies Record<GroupKey, string>
