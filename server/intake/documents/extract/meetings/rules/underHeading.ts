import type { Status } from '../../../../../../graph-schema/terms.ts'
import { kindOf } from '../kinds.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const headings: readonly (readonly [RegExp, Status])[] = [
  [/^(?:declin\w*|refus\w*|turn(?:ed)? down|regret\w*)\b/i, 'declined'],
  [/^(?:postpon\w*|delay\w*|defer\w*|moved?)\b/i, 'postponed'],
  [/^(?:no (?:response|reply|answer)|awaiting (?:reply|response)|unanswered)\b/i, 'no-response'],
  [/^(?:accept\w*|agreed|confirmed|going ahead)\b/i, 'planned'],
  [/^cancel\w*\b/i, 'cancelled'],
  [/^(?:requests?|invitations?|asks? for meetings?)\b/i, 'requested'],
]

/** What an item says at its end counts for more than the heading above: "Chamber of Trade dinner, 30 March. Declined." */
const settled: readonly (readonly [RegExp, Status])[] = [
  [/\. (?:Declined|Turned down|Refused|Regretted)\b/, 'declined'],
  [/\. (?:Accepted|Agreed|Confirmed)\b/, 'planned'],
  [/\. (?:Postponed|Deferred)\b/, 'postponed'],
  [/\. Cancelled\b/, 'cancelled'],
]

/** Requests sorted under headings that say how they stand: "Decline", and below it a name. */
export const underHeading: MeetingRule = {
  name: 'under a heading of requests',
  words: 'a name under a heading that says how requests stand',
  find: (scene) => {
    const { block, start, text } = scene.sentence
    const headed = headings.find(([words]) => words.test(block.headings.at(-1)?.text.trim() ?? ''))?.[1]
    const status = headed && (settled.find(([words]) => words.test(block.text))?.[1] ?? headed)
    const first = scene.masked.mentions[0]
    if (
      !status ||
      /\bno meeting\b/i.test(block.text) ||
      start !== block.start ||
      !first ||
      first.start !== start ||
      first.kind === 'pronoun' ||
      first.kind === 'self'
    )
      return []
    const when = whensNear(scene, 0, 'future')[0]
    return [
      draftOf(scene, 0, text.length, {
        rule: 'under a heading of requests',
        kind: kindOf(text),
        status,
        ...(when ? { when } : {}),
        parties: [
          ...(scene.minister ? [{ party: scene.minister, as: 'participant' as const }] : []),
          ...takersIn(scene, 0, first.end - start),
        ],
        confidence: 0.65,
      }),
    ]
  },
}
