import { matchesOf, sought } from '../../names/matchesOf.ts'
import { forumEnd } from '../../names/nameShapes.ts'
import { kindOf } from '../kinds.ts'
import { fateOf } from '../laidOut/fate.ts'
import { isNoMeeting } from '../laidOut/noMeeting.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { draftOf, type Scene, takersIn } from '../Scene.ts'
import { whenTold } from '../whenTold.ts'
import type { MeetingRule } from './MeetingRule.ts'

const dayName = '(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day|s)?'
const lead = sought(
  `(?:${dayName}\\b|\\d)`,
  `^(?:(?:then|and|on) )?(?:${dayName})?,?(?: ?(?:am|pm|morning|afternoon|evening))?(?: ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?(?: \\d{4})?| ?\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)?(?: (?:am|pm|morning|afternoon|evening))?(?: ?[:–—]| -) `,
)
const notMeeting =
  /\b(?:recess|leave|travel|deadline|closes?|opens?|launch(?:es|ed)|publish\w*|vote|questions|reads?|paper|sits|returns|off)\b/i
const asides = /^(?:[a-z]+ed|said|told|was|were|is|are|has|have|had|will|would|wrote|asked)\b/i

/** A day, and in fragments what was on it: "Thursday: the Interior Minister, in Madrid", "20 June: Refuge to see Minister". */
export const datedLine: MeetingRule = {
  name: 'line of a day',
  words: 'a line that begins with a day and names who was or is to be met',
  find: (scene) =>
    matchesOf(scene.masked.text, lead).flatMap((match) => {
      const from = match[0].length
      const rest = scene.masked.text.slice(from)
      if (!/\p{L}|\d/u.test(match[0]) || notMeeting.test(rest) || hasFiniteVerb(rest)) return []
      if (isNoMeeting(scene.sentence.text.slice(from))) return []
      const when = whenTold(scene, 0, ahead(scene) ? 'future' : undefined)
      if (when?.precision !== 'day' || !when.from) return []
      const named = takersIn(scene, from, scene.masked.text.length).filter((taking) => counts(scene, taking))
      const forum = named.find(({ party }) => party.kind === 'forum' || forumEnd.test(party.name))?.party
      if (named.length === 0) return []
      const owner = scene.author ?? scene.minister
      return [
        draftOf(scene, 0, scene.sentence.text.length, {
          rule: 'line of a day',
          kind: forum ? 'board' : kindOf(rest),
          status: fateOf({ what: rest, remarks: '' }, when, { on: scene.on }, false).status,
          when,
          ...(forum ? { forum } : {}),
          parties: [
            ...(owner
              ? [
                  {
                    party: owner,
                    as: 'participant' as const,
                    because:
                      'The line does not say whose day it is; it is taken to be the one whose document it is.',
                  },
                ]
              : []),
            ...named.filter(({ party }) => party !== forum),
          ],
          confidence: 0.6,
        }),
      ]
    }),
}

/** A whole sentence that happens to begin with a day is for the other rules. */
const hasFiniteVerb = (rest: string) =>
  /[\ue000-\uf0ff]\uf8ff* (?:(?:also|then|both|each) )?(?:[a-z]+ed|said|told|was|were|is|are|has|have|had|will|would|met|saw|spoke|went|came|gave|held|took|rang|wrote)\b/i.test(
    rest,
  )

/** A name of which only its place tells whether it is anybody's counts first in the line or after "with" and "see"; a place does not. */
function counts(scene: Scene, { party, at }: PartyTaking): boolean {
  if (!party.loose || !at) return true
  const before = scene.sentence.text.slice(0, at.start - scene.sentence.start)
  const after = scene.sentence.text.slice(at.end - scene.sentence.start)
  if (
    /\b(?:in|at|to|near|via|from|for|visit to) (?:the )?$/i.test(before) ||
    /^,? (?:to|for) (?:see|meet|visit)\b/i.test(after)
  )
    return false
  return !asides.test(after.trim())
}

const ahead = ({ sentence }: Scene) =>
  /\b(?:next|ahead|forward|upcoming|coming|planned)\b/i.test(sentence.block.headings.at(-1)?.text ?? '') ||
  /\bnext (?:week|month)\b/i.test(sentence.block.text.slice(0, 30))
