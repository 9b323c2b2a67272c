import type { Scene } from '../../meetings/Scene.ts'
import { pattern } from '../../names/mask.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import { textAbove } from '../textAbove.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment } from './draftCommitment.ts'

/** "Anna pls advise": a note to a colleague beside what it is about. */
const noted = pattern(
  '(?:^|(?<=[.;:([–-] ?))(?<whom>NAME)[,:]? (?:please|pls|plse)(?: can YOU)?[,:]? (?<what>[a-z])',
)
/** "from each of you" says who is asked, whoever asks. */
const ofReader = /\bfrom (?:each of |all of |both of )?[\uf000-\uf0ff]/iu

const patterns = [
  pattern(
    '(?:^|(?<=[,;:.–-] ))(?:(?:and |so )?(?:can|could|would|will) (?<who>NAME|you|[\\uf000-\\uf0ff]\\uf8ff*)(?: please| kindly)?) (?<what>[a-z])[^?]*\\?',
  ),
  pattern(
    '(?:^|(?<=[,;:.] )|\\band )please (?:can (?:you|[\\uf000-\\uf0ff]\\uf8ff*) )?(?:also )?(?<what>[a-z])',
  ),
  pattern(
    '(?:grateful|thankful|would appreciate it) (?:for|if) (?<what>(?:an? |the |your |any |all |comments|advice|views|thoughts|lines|sight of|confirmation|clearance|agreement |[\\ue000-\\uf0ff]|(?:someone|somebody|colleagues) )[^.;]*)',
  ),
  pattern('(?:^|(?<=[,;:.–-] ))(?:can|could|may|might) SELF(?: please| kindly)? have (?<what>[^?]*)\\?'),
  noted,
  pattern(
    'SELF (?:(?:still|also|only|just|do|now) )*(?:need|want|require|await) (?:[^.;:]{0,20} )?from (?:each of |all of |both of )?YOU(?: all| both| each)?[,:]? ?(?<what>[^.;?]{6,})',
  ),
  pattern('would it be possible (?<what>(?:for|to) [^.;?]*)'),
  pattern(
    "(?:I|we|[\\ued00-\\ueeff]\\uf8ff*)(?: would| should|'d)? (?:ask|urge|invite|request) (?:that )?(?:[\\uf000-\\uf0ff]\\uf8ff*|you) (?:to consider |to )?(?:[^.:;]{0,30}: )?(?<what>[a-z])",
  ),
]
/** Requests that are set out one by one: "There are two requests which I should like to make: (1) that the Home Office …". */
const requests = [
  pattern(
    '^(?:(?:first|second|third|fourth|last|final|next|also)(?:ly)?,? )?that (?<what>(?:YOU|(?:the |your )?(?:officials|ministers|colleagues) |WHO|the |your |no |all |every |any |[a-z]+ be )[^?]*)',
  ),
  pattern(
    '^(?:the|my) (?:first|second|third|fourth|other|last|final|next)(?: (?:one|request|ask))? is (?:to|that) (?<what>[a-z][^?]*)',
  ),
]
const asksAbove = (scene: Scene) =>
  /\b(?:requests?|asks?|ask you|ask of you|request that|would like you to|grateful if)\b/i.test(
    `${textAbove(scene)} ${scene.before ?? ''}`,
  )

const courtesy =
  /^(?:be (?:prepared|willing|able|content|happy)|pass on (?:my|our)|find|see|accept|give my|let me know if (?:you|i)|(?:hold|keep|treat) (?:it|this|these|them) (?:close|in confidence|confidential|as|tight|to yourself|safe)|do not|don't|note|feel free|forgive|excuse|be assured|contact me|hesitate|know|for (?:your|all|the) (?:help|time|support|work|patience|understanding|letter|interest))/i
const thanked = /^(?:your|the department's|his|her|all) /i

/** What a letter or message asks of its reader: "Can you stand down Wednesday 21st?", "grateful for a one-page brief". */
export const pleaseDo: CommitmentRule = {
  name: 'asks the reader to do something',
  words: 'asks the reader to do something',
  find: (scene) =>
    [...patterns, ...(asksAbove(scene) ? requests : [])].flatMap((words) =>
      [...scene.masked.text.matchAll(words)].flatMap((match): CommitmentDraft[] => {
        const at = match.indices?.groups?.what
        if (!at || !(scene.author || /\bpl(?:ease|s|se)\b/i.test(match[0]) || ofReader.test(match[0])))
          return []
        const task = scene.sentence.text.slice(at[0])
        if (
          courtesy.test(task) ||
          thanked.test(task) ||
          /\bremain grateful\b|\b(?:extremely|very|most) grateful for\b/i.test(
            scene.sentence.text.slice(Math.max(0, match.index - 12), at[0]),
          )
        )
          return []
        const draft = draftCommitment(scene, {
          rule: 'asks the reader to do something',
          kind: 'ask',
          terse: words === noted,
          by: scene.author ? [scene.author] : [],
          to: scene.reader ? [scene.reader] : [],
          confidence: 0.6,
          from: match.index,
          what: at[0],
        })
        return draft ? [{ ...draft, what: draft.what.replace(/\?$/, '') }] : []
      }),
    ),
}
