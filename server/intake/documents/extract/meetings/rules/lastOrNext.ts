import { matchesOf, sought } from '../../names/matchesOf.ts'
import { draftOf, type Scene, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const turns = [
  {
    words: sought(
      'last',
      '(?:^|\\b(?:the|our|we|and|was|it) |[.;:,–-] )last(?! (?:year|week|month|night|spring|summer|autumn|winter|term|quarter|christmas|easter|few|two|three|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\\b)(?: (?:one|time|meeting|call|session|catch-?up|visit))?(?: (?:was|met|sat|spoke|seen|held|on|in|happened|took place))*\\b:?',
    ),
    tense: 'past',
    status: 'held',
  },
  {
    words: sought(
      'next',
      '(?:^|\\b(?:the|our|we|and|so|its|their) |[.;:,–-] )next(?! (?:year|week|month|night|spring|summer|autumn|winter|term|quarter|christmas|easter|few|two|three|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\\b)(?: (?:one|time|meeting|call|session|catch-?up|visit))?(?: (?:is|will be|meets?|sits?|due|on|in|falls|to be))*\\b:?',
    ),
    tense: 'future',
    status: 'planned',
  },
] as const

/** "Women's Aid: every fortnight. Last one 19 June, next 10 July": whose, the paragraph opens with. */
export const lastOrNext: MeetingRule = {
  name: 'last or next contact',
  words: 'says when the last or the next contact was with those the paragraph opens with',
  find: (scene) =>
    turns.flatMap(({ words, tense, status }) =>
      matchesOf(scene.masked.text, words).flatMap((match) => {
        const end = match.index + match[0].length
        const when = whensNear(scene, end, tense).find(
          ({ start }) => start >= match.index && start <= end + 6,
        )
        const parties = scene.label()?.parties ?? []
        const [forum] = parties.flatMap(({ party }) => (party.kind === 'forum' ? [party] : []))
        if (!when?.from || parties.length === 0 || !agrees(scene, when.from, status)) return []
        return [
          draftOf(scene, match.index, Math.max(end, when.end), {
            rule: 'last or next contact',
            kind: forum ? 'board' : 'meeting',
            status,
            when,
            ...(forum ? { forum, parties: [] } : { parties: [...parties] }),
            confidence: 0.5,
          }),
        ]
      }),
    ),
}

const agrees = ({ on }: Scene, from: string, status: 'held' | 'planned') =>
  status === 'held' ? from <= on : from >= on
