import type { MeetingDraft } from './MeetingDraft.ts'
import type { Scene } from './Scene.ts'

const condition =
  /(?:^|[,;:(] ?|\b(?:but|and|or|that|so) )(?:even |only |as )?(?:if|unless|whether|were|had|should|in case|provided(?: that)?|supposing|lest|assuming(?: that)?)\s+(?:the )?$|\bwhether\s+(?:the )?$/i
const advice =
  /\b(?:recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|propos(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|prefer(?:s|red)?|imagine|wonder(?:s|ed)?|encourag(?:e|es|ed|ing)|(?:helpful|useful|sensible|worthwhile|worth|better|best|wise|open|free|possible|important) (?:for|if|that)|in favour of|case for|idea (?:of|that)|option (?:of|is for))\s+(?:that )?(?:the )?$/i
const choice =
  /\b(?:may|might|could|would) (?:also |well |still |perhaps )?(?:wish|want|like|care|choose|be asked|be willing) to\b|\bought to\b|\bwere to\b|\bcould (?:also |usefully )?(?:meet|see|visit|host|speak|attend|chair)\b/i
const habit =
  /^[^.;]{0,40}?\b(?:every (?:week|month|quarter|year|fortnight|other)|each (?:week|month|quarter|year)|(?:once|twice|three times|four times) a (?:week|month|year)|regularly|quarterly|monthly|annually)\b/i
const longSince = /\b(?:time|years|months|weeks|long|ages) since (?:the )?$/i
/** "happy to meet Refuge should they wish". */
const provided =
  /^[^.;]{0,25}\b(?:should (?:[\uef00-\uf0ff]\uf8ff*|they|he|she|it|you|that|this)|if (?:[\uef00-\uf0ff]\uf8ff*|they|he|she|it|you|that|this|asked|needed|required|useful|helpful)|were (?:they|he|she|it|you) to)(?=[ ,.])/i
const hope = /\b(?:hop(?:e|es|ed|ing)|wish(?:es)?|dreams?)\b/i
const ownRequest =
  /^(?:recommended to the Minister|asked for a meeting|declined or did not answer|would bring somebody along)$/

/** Whether a contact is only supposed, advised or hoped for: "if she were to meet", "may wish to see", "we suggest that he meets". */
export function supposed({ rule, status, when, span }: MeetingDraft, { sentence, masked }: Scene): boolean {
  if (ownRequest.test(rule) || status === 'declined' || status === 'no-response') return false
  const from = span.start - sentence.start
  const before = masked.text.slice(0, from)
  const told = masked.text.slice(from, span.end - sentence.start)
  if (condition.test(before) || advice.test(before) || longSince.test(before)) return true
  if (
    !when &&
    habit.test(masked.text.slice(span.end - sentence.start)) &&
    /\b(?:meets?|sees?|speaks?|talks?|visits?)\b/.test(told)
  )
    return true
  if (status === 'held') return false
  if (!when && provided.test(masked.text.slice(span.end - sentence.start))) return true
  return (choice.test(told) && !when) || (hope.test(told) && status === 'requested' && !when)
}
