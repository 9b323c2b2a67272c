import { sought } from '../../names/matchesOf.ts'
import { agreedAux } from '../agreed.ts'
import { kindOf, OCCASION } from '../kinds.ts'
import { matchesIn } from '../passing.ts'
import { distinct, draftOf, takersIn } from '../Scene.ts'
import { dated, saidAt } from '../saidAt.ts'
import { AUX, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const forms: readonly (readonly [VerbForm, string])[] = [
  ['past', 'met'],
  ['ing', 'meeting'],
  ['base', 'meet'],
  ['past', '(?:spoke|talked|spoken)'],
  ['base', '(?:speak|talk)'],
  ['past', '(?:sat down|sat|conferred|lunched|dined|discussed)(?: together)?'],
  ['past', `(?:had|held|shared|took) (?:an? |their )?(?:[a-z-]+ ){0,3}?${OCCASION}`],
  ['base', `(?:have|hold) (?:an? |their )?(?:[a-z-]+ ){0,3}?${OCCASION}`],
  ['past', 'compared notes'],
  ['past', 'spent [^.;]{3,30}? (?:together|on|going through|working)'],
  ['past', '(?:came in|came together|got together|convened|gathered)'],
  ['base', '(?:come together|get together|reconvene|meet again|sit down|compare notes|confer|catch up)'],
]
const patterns = forms.map(([form, verb]) => ({
  form,
  words: sought(
    verb,
    `(?<who>WHO),?${AUX} (?<verb>${verb})(?! (?:with )?(?:the )?[\\ue000-\\uf0ff])(?= |WHEN|[,.;:]|$)`,
  ),
}))

/** Several who met, without whom: "Ministers Chalk and Tolhurst and I met for our trilat". */
export const metTogether: MeetingRule = {
  name: 'met together',
  words: 'says that several met',
  find: (scene) =>
    patterns.flatMap(({ form, words }) =>
      matchesIn(scene, words).flatMap((match) => {
        const at = match.indices?.groups?.who
        if (!at) return []
        const parties = takersIn(scene, at[0], at[1])
        const said = saidAt(scene, at[1], agreedAux(scene, match), form)
        if (!said || distinct(parties).length < 2) return []
        if (/^(?:discussed|spent)/i.test(match.groups?.verb ?? '') && !said.when?.from) return []
        return [
          draftOf(scene, at[0], match.index + match[0].length, {
            rule: 'met together',
            kind: kindOf(scene.sentence.text.slice(match.index, match.index + match[0].length + 50)),
            status: said.status,
            ...dated(said),
            parties,
            confidence: said.confidence,
          }),
        ]
      }),
    ),
}
