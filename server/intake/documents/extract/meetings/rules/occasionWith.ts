import type { Status } from '../../../../../../graph-schema/terms.ts'
import type { FoundWhen } from '../../dates/When.ts'
import { sought } from '../../names/matchesOf.ts'
import { dayAnew, isAnew } from '../howEnded.ts'
import { kindOf, OCCASION } from '../kinds.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, type Scene, takersIn } from '../Scene.ts'
import { standing } from '../standing.ts'
import { subjectOf } from '../subjectOf.ts'
import { whenTold } from '../whenTold.ts'
import type { MeetingRule } from './MeetingRule.ts'

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const owned = `(?:(?<who>WHO)'s? (?:own )?|\\b(?<det>my|our|the|an?|this|that|her|his|their|its|your|another|one|no|any|some|(?:(?:last|next|this) )?(?:${day}|week|month|yesterday|today|tomorrow)'s) |(?<=(?:^|[.:;–-] |\\b(?:over|in|at|on|during|after|following|by|for|and) )))`
const adjectives =
  "(?:(?!(?:to|of|for|with|in|on|at|by|and|but|or|was|were|is|are|has|had|have|that|which|who|about|from|asked|wanted|said|it|they|he|she|we|i|you)\\b)[a-z0-9'-]+ ){0,4}?"
const matter =
  '(?: (?:arranged|fixed|planned|due|held|booked|set up|set|scheduled|pencilled in|promised|agreed|asked for))?(?: (?:on|about|to discuss|regarding|re) [^.;:,\\ue000-\\uf0ff]{2,60}?)?'
const predicate = '(?<pred> (?:was|were|is|are|has|had|will|took|takes|did)\\b[^.;,\\ue000-\\uf0ff]{0,50}?)?'
const arrangedBy =
  '(?: (?:that |which )?(?<by>PEOPLE) (?:had |have |has )?(?:arranged|planned|fixed|booked|set up|lined up|organised|had|held))?'
const patterns = [
  sought(
    OCCASION,
    `${owned}${adjectives}(?<what>${OCCASION})(?<plural>s)?(?: in (?:the|my|our|your|her|his) diary)?(?:WHEN)?${matter}(?:WHEN)?(?: to discuss [^.;:,\\ue000-\\uf0ff]{2,60}?)?${arrangedBy}${predicate} (?:with|w/|between|from|(?:given|hosted|held|laid on|put on|organised|convened|arranged|run) by|(?:which )?brought together|attended by)(?: each of)? (?<whom>NAMES|FORUMS)`,
  ),
  sought(
    '(?:visit|tour|trip|call|return)',
    `${owned}${adjectives}(?<what>visit|tour|trip|(?:phone |telephone )?call|return visit)(?<plural>s)?(?: by (?<by>PEOPLE))?(?:WHEN)?${predicate} (?:to|of|at) (?<whom>NAMES)`,
  ),
  sought(
    '(?:visit|meeting|call|session|slot|briefing|appearance|appointment)',
    `(?<whom>NAMES)'s? (?:own )?(?:[a-z-]+ )?(?<what>visit|meeting|call|session|slot|briefing|appearance|appointment)(?<plural>s)?(?: (?:here|to (?:us|SELF|the (?:department|office))))?(?=WHEN| (?:was|were|is|are|has|had|will|did|never|planned|due|fixed|arranged|fell|slipped|went|took)\\b)`,
  ),
]
const meal = /lunch|dinner|breakfast|supper|tea|coffee|drink/i
const ahead = /\b(?:next week|forward|upcoming|coming|ahead|planned|future|forthcoming)\b/i

/** An occasion as a noun, with whom: "her call with Refuge on Monday", "a visit to Refuge has been put off". */
export const occasionWith: MeetingRule = {
  name: 'occasion with somebody',
  words: 'names a meeting, call or visit and with whom',
  find: (scene) =>
    patterns.flatMap((words) =>
      matchesIn(scene, words).flatMap((match) => {
        const at = match.indices?.groups?.whom
        const found = at ? statusOf(scene, match, match.index + match[0].length) : undefined
        if (!at || !found) return []
        const named = takersIn(scene, at[0], at[1])
        const parties = [...ownerOf(scene, match), ...named]
        if (named.length === 0) return []
        return [
          draftOf(scene, match.index, match.index + match[0].length, {
            rule: 'occasion with somebody',
            kind: kindOf(match.groups?.what ?? ''),
            status: found.status,
            ...(found.when ? { when: found.when } : {}),
            parties,
            confidence: found.status === 'held' || found.status === 'planned' ? 0.7 : 0.6,
          }),
        ]
      }),
    ),
}

type Found = { status: Status; when?: FoundWhen }

/** What the words round it say of the occasion; a bare noun counts where it opens the sentence, or has an owner and a day. */
function statusOf(scene: Scene, match: RegExpExecArray, end: number): Found | undefined {
  const { text } = scene.masked
  const { pred = '', det = '', what = '' } = match.groups ?? {}
  const before = text.slice(0, match.index)
  if (/^(?:no|any)$/i.test(det)) return undefined
  if (/calls?\b.* from /i.test(match[0]) && /^ for\b/.test(text.slice(end))) return undefined
  const { status, located } = standing(before, pred || text.slice(end))
  if (status === 'none') return undefined
  if (/interview/i.test(what) && status === 'told' && !/^(?:my|our|her|his)$/i.test(det)) return undefined
  const headed = ahead.test(scene.sentence.block.headings.at(-1)?.text ?? '')
  const when = whenTold(
    scene,
    end,
    status === 'planned' || headed ? 'future' : status === 'held' ? 'past' : undefined,
  )
  const dated = when ? { when } : {}
  const coming = headed || (when?.from ?? '') > scene.on
  const rest = restOf(scene, end)
  const anew = status === 'postponed' || status === 'cancelled' ? dayAnew(rest, scene.on) : undefined
  if (anew) return { status: anew.precision === 'day' ? 'planned' : 'postponed', when: anew }
  if (status === 'postponed')
    return { status: coming && when?.precision === 'day' ? 'planned' : 'postponed', ...dated }
  if (status === 'planned') return when?.to && when.to < scene.on ? undefined : { status, ...dated }
  if (status === 'held') return { status: coming ? 'planned' : 'held', ...dated }
  if (status === 'cancelled' && isAnew(rest)) return { status: 'postponed', ...dated }
  if (status !== 'told') return { status, ...dated }
  const opens = /^(?:\W*|.*[.:;–-]\s+)$/u.test(before) && before.length < 40
  const possessed = match.groups?.who !== undefined || /^(?:my|our|your|her|his|their)$|'s$/i.test(det)
  const counts =
    (opens && (!/^(?:an?|one|some|another)$/i.test(det) || when !== undefined)) ||
    (located && (det !== '' || match.groups?.who !== undefined || meal.test(what) || when !== undefined)) ||
    (possessed && when !== undefined)
  return counts ? { status: coming ? 'planned' : 'held', ...dated } : undefined
}

const restOf = ({ sentence, after }: Scene, end: number) => `${sentence.text.slice(end)} ${after ?? ''}`

/** Whose occasion it is: the one who has it, else the subject of the sentence. */
function ownerOf(scene: Scene, match: RegExpExecArray): PartyTaking[] {
  const by = match.indices?.groups?.by
  if (by) return takersIn(scene, by[0], by[1])
  const det = (match.groups?.det ?? '').toLowerCase()
  if (/^(?:my|our)$/.test(det)) return scene.author ? [{ party: scene.author, as: 'participant' }] : []
  if (det === 'your') return scene.reader ? [{ party: scene.reader, as: 'participant' }] : []
  if (/^(?:her|his|their|its)$/.test(det))
    return scene.them.map((party) => ({
      party,
      as: 'participant' as const,
      because: `“${det}” is taken to mean ${party.name}.`,
    }))
  const opens = /^\W*$/u.test(scene.masked.text.slice(0, match.index))
  if (!opens || match.groups?.who !== undefined) return subjectOf(scene, match)
  const party = scene.author ?? scene.minister
  return party
    ? [
        {
          party,
          as: 'participant',
          because: 'The line does not say whose it is; it is taken to be the one whose document it is.',
        },
      ]
    : scene.leader.map((each) => ({ party: each, as: 'participant' as const }))
}
