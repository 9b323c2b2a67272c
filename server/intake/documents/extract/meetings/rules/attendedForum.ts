import { sought } from '../../names/matchesOf.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, takersIn } from '../Scene.ts'
import { dated, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { AUX, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const forms: readonly (readonly [VerbForm, string])[] = [
  [
    'past',
    '(?:attended|joined|opened|addressed|chaired|co-chaired|hosted|convened|spoke at|spoke to|presented to|presented at|took part in|participated in|observed|closed|appeared before|gave (?:oral )?evidence to|(?:was|were) before|dropped into|went to|stood in (?:for [^,.]{1,30} )?at)',
  ],
  [
    'base',
    '(?:attend|join|open|address|chair|co-chair|speak at|speak to|present to|take part in|participate in|go to|observe|appear before|give (?:oral )?evidence to|be before)',
  ],
  [
    'ing',
    '(?:attending|joining|opening|addressing|chairing|speaking at|speaking to|presenting to|taking part in|going to)',
  ],
  [
    'present',
    '(?:attends|joins|opens|addresses|chairs|speaks at|appears before|gives (?:oral )?evidence to|is before|are before)',
  ],
]
const patterns = forms.map(([form, verb]) => ({
  form,
  words: sought(
    verb,
    `(?:(?<who>WHO)|^|(?<=[,;:(] )|\\band)${AUX}\\s*\\b(?<verb>${verb}) (?:(?:the|a|an|our|this|last) )?(?:[a-z'-]+ ){0,4}?(?:(?:meeting|session|gathering)s? of (?:the )?)?(?<forum>FORUMS)`,
  ),
}))

/** Somebody at a standing group: "open the third meeting of the External Reference Group". */
export const attendedForum: MeetingRule = {
  name: 'attended a forum',
  words: 'says that somebody attended, opened or chaired a board, group or forum',
  find: (scene) =>
    patterns.flatMap(({ form, words }) =>
      matchesIn(scene, words).flatMap((match) => {
        const [whoAt, forumAt] = [match.indices?.groups?.who, match.indices?.groups?.forum]
        if (!forumAt) return []
        const said = saidAt(scene, forumAt[1], match.groups?.aux ?? '', form)
        if (!said) return []
        const subject = subjectOf(scene, match)
        const chairing = /chair|host|conven/i.test(match.groups?.verb ?? '')
        return takersIn(scene, forumAt[0], forumAt[1]).map(({ party }) =>
          draftOf(scene, whoAt?.[0] ?? match.index, forumAt[1], {
            rule: 'attended a forum',
            kind: 'board',
            status: said.status,
            ...dated(said),
            parties: subject
              .filter((taking) => taking.party !== party)
              .map((taking) => (chairing ? { ...taking, as: 'chair' as const } : taking)),
            forum: party,
            confidence: said.confidence,
          }),
        )
      }),
    ),
}
