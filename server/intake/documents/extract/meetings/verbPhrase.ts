import type { Status } from '../../../../../graph-schema/terms.ts'
import type { Tense } from '../dates/When.ts'

/** Words that may stand between who and what they did: "has since", "would very much like to", "was pleased to". */
const auxiliary = `(?:have|has|had|having|was|were|is|are|am|be|been|being|will|would|shall|should|could|can|cannot|can't|may|might|must|to|do|did|does|not|never|also|then|later|since|recently|last|most recently|separately|just|already|only|once|again|first|finally|next|now|still|yet|both|all|each|jointly|personally|briefly|subsequently|previously|then|[a-z]+ly|pleased|delighted|able|glad|happy|grateful|fortunate|due|going|hoping|hopes?|hoped|planning|plans?|planned|wants?|wanted|wish(?:es)?|like|liked|love|keen|eager|asks?|asked|asking|requested|requests?|trying|tries|tried|seek(?:ing|s)?|scheduled|expected|expecting|expects?|set|supposed|meant|unable|declined|refused|agreed|arranged|arranging|intends?|intending|invited|undertaken|undertook|promised|committed|accepted (?:an?|the|our|his|her|their|my) (?:[a-z]+ )?(?:invitation|offer|request|proposal)|about|back|again|down|up|over|travelled|[\\ue900-\\uebff]\\uf8ff*|in a fortnight|twice|three times|however|indeed|therefore|nevertheless|of course|in turn|by then|for (?:my|his|her|its|our|their) part|too|meant|intended|well|very|much|further|the|opportunity|chance|pleasure|privilege|of|took|take|managed|came|come|went|looking|look|looks|looked|forward|n't|'ve|'s|'d|'ll|'re|'m|isn't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't|hadn't|won't|wouldn't|couldn't|aren't|I'm)`
export const AUX = `(?<aux>(?:\\s*,?\\s*${auxiliary}(?=[\\s,'\\uf7ff])|WHEN){0,10})`

/** `toCome` is a phrase that itself says that it is to come: "off to see". */
export type VerbForm = 'base' | 'past' | 'ing' | 'present' | 'toCome'
export type Said = { status: Status; tense: Tense; confidence: number }

const has = (words: string) => new RegExp(`(?:^|[\\s,'])(?:${words})(?=$|[\\s,'])`, 'i')
const not = has("not|never|n't|\\w+n't|unable|cannot")
const refusal = has("declined|refused|won't|wouldn't|would not|will not")
const wish = has(
  "would (?:very much |also |really )?(?:like|love)|'d (?:very much |still |also |really |still very much )*(?:like|love)|wants?|wanted|wish(?:es)?|keen|eager|asks?|asked|asking|requested|requests?|trying|tried|tries|seek(?:ing|s)?|hop(?:e|es|ing)|invited",
)
const future = has(
  "will|shall|'ll|due|going|planning|plans?|planned|scheduled|expected|expecting|expects?|set|about|arranged|arranging|intends?|intending|forward|agreed|undertaken|undertook|promised|committed|accepted",
)
const gone = has(
  'had been (?:going|due|hoping|planning|scheduled|set|supposed|expected|meant)|(?:was|were) (?:due|supposed|meant|scheduled|set|going|expected|planning)|had (?:hoped|planned|wanted|expected|meant|intended)',
)
const toHave = /\b(?:was|were|had been due|had been) (?:due )?to have\b/i
const pleased = has(
  'pleased|delighted|able|glad|happy|grateful|fortunate|opportunity|chance|pleasure|privilege|managed',
)

/**
 * What a verb and the words before it say of a contact: whether it was held, is planned, asked for, refused, or did not
 * come about (undefined). `coming` says that the sentence names a day after the document's.
 */
export function readVerb(aux: string, form: VerbForm, coming: boolean, dated: boolean): Said | undefined {
  if (form === 'toCome') return { status: 'planned', tense: 'future', confidence: 0.6 }
  if (gone.test(aux) || toHave.test(aux)) return fellThrough(aux, coming)
  if (/\bshould have\b/i.test(aux)) return undefined
  if (refusal.test(aux)) return { status: 'declined', tense: 'past', confidence: 0.6 }
  if (not.test(aux)) return undefined
  if (form === 'base' && /\b(?:has|have|had|'ve|'d) (?:[a-z]+ )?been to$/.test(aux.trim()))
    return { status: 'held', tense: 'past', confidence: 0.8 }
  if (wish.test(aux)) return wished(aux, coming)
  if (future.test(aux) && !pleased.test(aux.replace(/.*\bforward\b/, '')))
    return { status: 'planned', tense: 'future', confidence: 0.8 }
  if (pleased.test(aux) && form !== 'ing')
    return has('will|would|be').test(aux)
      ? { status: 'planned', tense: 'future', confidence: 0.5 }
      : { status: 'held', tense: 'past', confidence: 0.85 }
  if (form === 'base' && has('did').test(aux)) return { status: 'held', tense: 'past', confidence: 0.8 }
  if (form === 'base' && has('went|came|travelled').test(aux))
    return { status: 'held', tense: 'past', confidence: 0.7 }
  if (form === 'ing') return progressive(aux, coming)
  if (form === 'present')
    return coming
      ? { status: 'planned', tense: 'future', confidence: 0.6 }
      : { status: 'held', tense: 'past', confidence: 0.4 }
  if (form === 'base')
    return has('would|could|should|may|might|must|can|to').test(aux)
      ? may(aux, coming)
      : coming
        ? { status: 'planned', tense: 'future', confidence: 0.5 }
        : undefined
  if (has("had|'d").test(aux) && !dated) return { status: 'mentioned', tense: 'past', confidence: 0.5 }
  return { status: 'held', tense: 'past', confidence: 0.85 }
}

/** "was due to meet" of a day to come is reported speech; else it did not come about. */
const fellThrough = (aux: string, coming: boolean): Said | undefined => {
  if (has('hoped|wanted').test(aux)) return undefined
  if (coming && !/\bhad been\b|\bto have\b/.test(aux))
    return { status: 'planned', tense: 'future', confidence: 0.65 }
  return { status: 'cancelled', tense: 'past', confidence: 0.4 }
}

const wished = (aux: string, coming: boolean): Said =>
  has('will be asking|asked|asking|requested|requests|ask|asks').test(aux) || !coming
    ? { status: 'requested', tense: 'future', confidence: 0.65 }
    : { status: 'planned', tense: 'future', confidence: 0.5 }

/** "is meeting", "would be meeting" and in haste "Refuge seeing them on 3 June" are to come; "has been meeting" has been. */
const progressive = (aux: string, coming: boolean): Said | undefined => {
  if (has("is|are|am|'m|'re|'s|be").test(aux)) return { status: 'planned', tense: 'future', confidence: 0.7 }
  if (aux.trim() === '' && coming) return { status: 'planned', tense: 'future', confidence: 0.5 }
  if (has('been|was|were').test(aux))
    return { status: coming ? 'planned' : 'held', tense: coming ? 'future' : 'past', confidence: 0.5 }
  return undefined
}

/** "would meet" in a report of what was said is to come; "could meet" and "to meet" alone say nothing yet. */
const may = (aux: string, coming: boolean): Said | undefined =>
  has('would|to').test(aux) && (coming || has('are|is|was|were').test(aux))
    ? { status: 'planned', tense: 'future', confidence: 0.5 }
    : undefined
