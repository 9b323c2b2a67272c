import type { Question } from '../../../graph-schema/api/answer.ts'

/**
 * The questions that can be asked, as data: another question is one more in this list. A pattern reads as it is
 * typed; `{name:type}` is a blank and `[…]` may be left out. The first pattern is the one offered, the others are
 * ways of saying the same that are understood.
 */
export type Template = {
  id: string
  question: Question['question']
  /** Blanks that this template fills by itself. */
  fixed?: Partial<Question>
  patterns: readonly [string, ...string[]]
  /** What it is for, in a few words, also found by typing them. */
  about: string
}

const when = '[since {from:date}] [between {from:date} and {to:date}] [in the week of {week:week}]'

export const templates: readonly Template[] = [
  {
    id: 'no-meeting',
    question: 'no-meeting',
    patterns: [
      'organisations working on {about:area} with no meeting recorded [since {from:date}] [by {who:party}]',
      'which organisations working on {about:area} have no meeting recorded [since {from:date}] [by {who:party}]',
      'who works on {about:area} with no meeting recorded [since {from:date}] [by {who:party}]',
    ],
    about: 'where no meeting is recorded',
  },
  {
    id: 'who-met',
    question: 'who-met',
    patterns: [
      `who met {who:party} [about {about:area}] ${when}`,
      `who met with {who:party} [about {about:area}] ${when}`,
      `who took part in a meeting with {who:party} [about {about:area}] ${when}`,
    ],
    about: 'who took part in meetings with someone',
  },
  {
    id: 'who-did-meet',
    question: 'who-met',
    patterns: [`who did {who:party} meet [about {about:area}] ${when}`],
    about: 'everyone someone met, or is to meet',
  },
  {
    id: 'which-charities',
    question: 'who-met',
    fixed: { only: 'charity' },
    patterns: [
      `which charities did {who:party} meet [about {about:area}] ${when}`,
      `which charities took part in a meeting with {who:party} [about {about:area}] ${when}`,
    ],
    about: 'charities met, and those planned next',
  },
  {
    id: 'meetings-between',
    question: 'meetings-between',
    patterns: [
      `meetings between {who:party} and {with:party} [about {about:area}] ${when}`,
      `which meetings were between {who:party} and {with:party} [about {about:area}] ${when}`,
      `has {who:party} met {with:party} [about {about:area}] ${when}`,
    ],
    about: 'held by two parties together',
  },
  {
    id: 'planned-about',
    question: 'meetings-planned',
    patterns: ['which meetings are planned about {about:area}', 'meetings planned about {about:area}'],
    about: 'to come, on a harm area',
  },
  {
    id: 'planned-with',
    question: 'meetings-planned',
    patterns: [
      'which meetings are planned with {who:party} [about {about:area}]',
      'meetings planned with {who:party} [about {about:area}]',
    ],
    about: 'to come, with someone',
  },
  {
    id: 'connected',
    question: 'connected',
    patterns: [
      'how are {who:party} and {with:party} connected [about {about:area}]',
      'what connects {who:party} and {with:party}',
      'what connects {who:party} to {with:party}',
      'what connects {who:party} with {with:party}',
    ],
    about: 'paths between two, over meetings, posts and memberships',
  },
  {
    id: 'works-on',
    question: 'works-on',
    patterns: ['who works on {about:area}', 'which organisations work on {about:area}'],
    about: 'organisations in the register',
  },
  {
    id: 'meetings-about',
    question: 'meetings-about',
    patterns: [`which meetings were about {about:area} ${when}`, `meetings about {about:area} ${when}`],
    about: 'held on a harm area',
  },
]
