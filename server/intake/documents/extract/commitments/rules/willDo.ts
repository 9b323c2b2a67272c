import { pattern } from '../../names/mask.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment, partiesAt } from './draftCommitment.ts'

const verb =
  '(?:(?:gladly|also|now|then|therefore|separately|happily|still|shortly|both|each|personally|of course|certainly|naturally),? )*(?<what>[a-z]+)'
const patterns = [
  pattern(
    `(?<who>WHO)(?:,? (?:therefore|also|too|however),?)? ?(?:will|shall|'ll)(?: (?:be|now be))? ${verb}`,
  ),
  pattern(
    `(?<said>said|told [^.]{1,30}|promised|confirmed|added|explained|agreed|replied|undertaken|reported|and)(?: that)? (?<who>WHO) ?(?:would|'d|will|'ll) ${verb}`,
  ),
  pattern(
    `(?<who>PERSON|BODY)(?:,? (?:however|also|therefore),?)? (?:would|is to|are to|was to|were to)(?:, (?:however|though),)? ${verb}`,
  ),
  pattern(`(?<=\\band |, )(?<who>)(?:will|shall) ${verb}`),
  pattern(
    `(?:^|(?<=[;:] )|(?<=\\band ))(?<who>PRONOUN|PERSON)(?:,? (?:however|also|therefore|then),?)? would ${verb}`,
  ),
  pattern(
    `(?<who>WHO) (?:will|would|shall|'ll|'d) (?:have|get|ask) (?:his|her|my|their|its|GROUP)(?: (?:office|team|staff|people|department))? (?:to )?(?<what>[a-z]+)`,
  ),
  pattern(`agreed that (?<who>WHO) should (?<what>[a-z]+)`),
]

/** Verbs that undertake nothing: meeting is a meeting, and being, needing or hoping is no deed. */
const noDeed =
  /^(?:be|been|being|need|needs|like|love|want|hope|welcome|prefer|benefit|struggle|remain|become|depend|mean|seem|require|know|understand|recall|remember|see|appreciate|agree|find|expect|not|never|have|having|feel|think|regret|miss|matter|last|cost|close|open|end|begin|start|take place|happen|meet|meeting|visit|visiting|attend|attending|join|speak|come|going|go|get|gain|lose|receive|suffer|face|continue|always|only|probably|hopefully|presumably|undoubtedly|recognise|note|wish|consider|considering|sit|reconvene|gather|help|greatly|rather|sooner|otherwise|reflect|bear|keep|carry|there|abroad|away|very|much|rather|more|most)$/i

/** "Officials will link Maria up with her local unit", "Cllr Quayle would take the point to the LGA". */
export const willDo: CommitmentRule = {
  name: 'will do something',
  words: 'says that somebody will do something',
  find: (scene) => {
    const { text } = scene.sentence
    if (/\?\s*$/.test(text) || /^(?:if|whether|when|unless)\b/i.test(text)) return []
    const taken = new Set<number>()
    return patterns.flatMap((words) =>
      [...scene.masked.text.matchAll(words)].flatMap((match): CommitmentDraft[] => {
        const [whoAt, whatAt] = [match.indices?.groups?.who, match.indices?.groups?.what]
        if (!whatAt || taken.has(whatAt[0])) return []
        const before = text.slice(0, match.index)
        const said = match.groups?.what ?? ''
        const asking = /^asking$/i.test(said)
        if (
          /(?:ed|en|own|one|had|put|met|come|made|told|heard|sent|left|kept|held|got|lost)$/.test(said) &&
          /'d\s/.test(match[0])
        )
          return []
        const owed = /\bshould\b/.test(match[0])
        if ((noDeed.test(said) && !asking && !owed) || isDoubtful(before, match[0])) return []
        const by = whoAt && whoAt[1] > whoAt[0] ? partiesAt(scene, whoAt) : partiesBefore(scene, match.index)
        if (by.length === 0 || (whoAt && /^\s*you\b/i.test(text.slice(whoAt[0], whoAt[1])))) return []
        taken.add(whatAt[0])
        const draft = draftCommitment(scene, {
          rule: 'will do something',
          kind: 'undertaking',
          by,
          to: [],
          confidence: 0.7,
          from: whoAt && whoAt[1] > whoAt[0] ? whoAt[0] : match.index,
          what: whatAt[0],
        })
        return draft ? [draft] : []
      }),
    )
  },
}

const isDoubtful = (before: string, match: string) =>
  /\b(?:hop(?:e|ed|es|ing)(?: that)?|if|whether|think|thought|believe[sd]?|expect(?:s|ed)?|fear(?:s|ed)?|understand|assume[sd]?|doubt(?:s|ed)?|unless|wonder(?:s|ed)?|which|what|how|until|when|because|wish(?:es|ed)?|asked|unlikely|likely|might|may|could|suggested|warned|argued|question|confident|trust)\s+(?:that\s+)?(?:the\s+)?$/i.test(
    before,
  ) || /\bnot\b|n't/i.test(match)

function partiesBefore(scene: Parameters<CommitmentRule['find']>[0], at: number) {
  const mention = scene.masked.mentions.findLast(
    ({ end, kind }) =>
      end - scene.masked.start <= at &&
      (kind === 'person' || kind === 'body' || kind === 'self' || kind === 'group' || kind === 'selves'),
  )
  const first = scene.masked.mentions.find(
    ({ kind }) => kind === 'person' || kind === 'body' || kind === 'self' || kind === 'selves',
  )
  const use = first ?? mention
  return use ? partiesAt(scene, [use.start - scene.masked.start, use.end - scene.masked.start]) : []
}
