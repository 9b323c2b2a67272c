import { pattern } from '../../names/mask.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment, partiesAt } from './draftCommitment.ts'

const heading =
  /^(?:to do|actions?(?: points?| log| agreed)?|next steps|follow[- ]?ups?|what follows|what happens next|agreed actions?|tasks)\s*:?$/i
const whoFirst = pattern('^(?:action )?(?<who>ANY|Me|All)\\s*[:–-] (?<what>[^\\ue000-\\uf0ff\\s])')
const whoLater = pattern('^(?<what>[a-z][^\\ue000-\\uf0ff]{4,80}?)(?: to ANY)?\\s*[–-] (?<who>ANY)')

/** An item of a list of actions: "KP: referrals by region", "dates for launch - Speak Out - by 24.05.13". */
export const listedAction: CommitmentRule = {
  name: 'listed action',
  words: 'an item in a list of actions, with whose it is',
  find: (scene) => {
    const { block, start } = scene.sentence
    const under = [block.headings.at(-1)?.text, block.lead?.text].some((text) =>
      heading.test(text?.trim() ?? ''),
    )
    if (!under || block.kind !== 'item' || start !== block.start) return []
    const match = [...scene.masked.text.matchAll(whoFirst)][0] ?? [...scene.masked.text.matchAll(whoLater)][0]
    const [whoAt, whatAt] = [match?.indices?.groups?.who, match?.indices?.groups?.what]
    if (!match || !whoAt || !whatAt) return []
    const named = partiesAt(scene, whoAt)
    const by = named.length > 0 ? named : match.groups?.who === 'Me' && scene.author ? [scene.author] : []
    const first = whatAt[0] < whoAt[0]
    const draft: CommitmentDraft | undefined = draftCommitment(scene, {
      rule: 'listed action',
      kind: 'undertaking',
      by,
      to: [],
      confidence: 0.75,
      from: 0,
      what: whatAt[0],
      ...(first ? { until: whoAt[0] } : {}),
    })
    if (!draft) return []
    const what = draft.what.replace(/\s*[–-]\s*$/, '').replace(/\s*[-–] (?:now )?done$/i, '')
    return [
      {
        ...draft,
        what,
        ...(/\b(?:now )?done\b/i.test(scene.sentence.text) ? { done: true } : {}),
        span: { start, end: scene.sentence.end },
      },
    ]
  },
}
