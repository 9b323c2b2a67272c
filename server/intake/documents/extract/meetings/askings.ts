import { pattern } from '../names/mask.ts'

/** What is asked for. */
export const occasion =
  '(?:meetings?|call|conversation|discussion|visit|session|chat|hour|half an hour|interview|slot|time|[a-z0-9]+ minutes|appointment|date|word|roundtable|briefing)'
const adverbs =
  "(?: (?:also|has|have|had|has been|have been|been|then|now|since|again|twice|already|kindly|repeatedly|formally|recently|n't|will|shall|is to|is|are|am))*"
/** Somebody asks, in whatever words, and what is asked for is a contact, in whatever words. */
const requested = `(?:asked|asks?|requested|requests?|sought|seeks?|wants?|wanted|pressed|approached|written to|wrote to|invited|invites?|offered|offers?|hop(?:es|ed)|tried|trying)`
const contact = `(?:to (?:meet|see|talk|speak|come|visit|discuss|be seen|have)|(?:for|a) (?:an? |another |some )?(?:[a-z-]+ ){0,3}?${occasion})`
/** Ways in which English says that somebody asked to see somebody: `who` asked, and `whom` is to be seen. */
export const askings: readonly RegExp[] = [
  pattern(
    `(?:(?<who>WHO)|SOMEBODY)${adverbs} ${requested}(?: again| repeatedly| more than once)? (?<whom>NAMES)(?: [a-z]+ times| twice)?(?: and)?(?: asking| to ask)? ${contact}(?! (?:of|on) )`,
  ),
  pattern(
    '\\b(?:could|can|would|will) (?<whom>YOU)(?: (?:please|possibly|perhaps|also|be able to|be free to))* (?:join|meet|see) (?<who>SELF)(?:WHEN)?(?=[^?]*\\?)',
  ),
  pattern(
    '\\b(?:could|can|would|will|might) (?<who>YOU)(?: (?:please|possibly|perhaps|also))*(?: (?:find (?:the |some )?time to|spare (?:the |some )?time to|make (?:the )?time to|manage to|agree to|be (?:willing|able|free) to))? (?:see|meet|visit|receive|speak to|host) (?<whom>NAMES)(?=[^?]*\\?)',
  ),
  pattern(
    `(?<who>NAMES)${adverbs} (?:would (?:very much )?like|wants?|hopes? for) (?<whom>YOU|ANY) to (?:attend|come|visit|speak|meet|open|join|address|see|launch|host|chair)`,
  ),
  pattern(
    `(?<who>WHO)${adverbs} (?:asked|ask|approached|approach|pressed|chased|invited|offered|offer|offering)(?: again)? (?<whom>ANY|YOU(?: and ANY)?)(?: [a-z]+)? (?:for |to )?(?:an? |another |some |half )?(?:[a-z-]+ ){0,3}?${occasion}(?! (?:of|on) )`,
  ),
  pattern(
    `(?<who>NAMES)${adverbs} (?:been )?(?:asked|invited|offered|approached)(?: (?:in|to come in|to meet|to visit|for a (?:meeting|call)|a (?:meeting|slot|date|call)))(?=WHEN|[,.;]|$)(?<whom>)`,
  ),
  pattern(
    `(?<who>WHO)${adverbs} (?:keen|eager|anxious|hoping|asking|would (?:very much )?like|want|wants|wish(?:es)?)(?: (?:to|very much))+ (?:meet|come in|visit|see|talk|speak|catch up|bring [^.;]{3,50}? in)(?=[,.;]|WHEN|$| (?:before|about|again|with|to|and|re)\\b)(?<whom>)`,
  ),
  pattern(
    `(?:request|approach|bid|invitation|plea)s?(?: for (?:an? |another )?(?:[a-z-]+ )?${occasion})?(?: (?:has|have|had))?(?: (?:come|came|been received|arrived))? from (?<who>NAMES)(?:, [^,.;]{2,30},)?(?: (?:for|to|that (?<by>ANY|YOU)(?: (?:should|might|could|would))?) (?:an? |another )?(?:[a-z-]+ )?(?:${occasion}|meet|visit|come in|see|speak|receive|attend))?(?<whom>)`,
  ),
  pattern(`(?<who>NAMES)'s? (?:invitation|request for (?:an? |another )?(?:[a-z-]+ )?${occasion})(?<whom>)`),
  pattern(
    `(?<who>NAMES)${adverbs} (?:invited|invites|inviting) (?<whom>YOU|ANY) (?:at|to|again|back)(?= (?:[\\ue000-\\uf0ff]|an?|the|its|their|lunch|dinner|tea|[\\p{Lu}])|[.,;]|WHEN)`,
  ),
  pattern(
    `(?<who>NAMES)${adverbs} (?:offered|offers|offering) to (?:host|receive|show|brief|see|meet|come (?:in|over|and see|to see))(?: (?<whom>ANY|YOU))?`,
  ),
  pattern(
    `(?<who>NAMES)${adverbs} (?:ask|asked|asks|asking|pressed|pressing|put in) for (?:an? |another |some |half )?(?:[a-z-]+ ){0,2}?(?:meeting|call|slot|minutes|hour|conversation|visit|audience|date|time)(?: of (?:PERSON|SELF|your|his|her|the)[^.;,]{0,20}time)?(?! (?:with|from|between|of))(?<whom>)`,
  ),
  pattern(
    `(?<who>NAMES)${adverbs} (?:proposes?|proposed|suggests?|suggested|would (?:very much )?(?:welcome|appreciate|value)) (?:an? |another )(?:[a-z-]+ ){0,3}?${occasion}(?! (?:of|on|with|about|to) )(?<whom>)`,
  ),
  pattern(
    `(?<who>NAMES)${adverbs} (?:would (?:very much |greatly )?(?:like|welcome|appreciate|value)|'d (?:like|welcome)) (?:an? |another |some |half )(?:[a-z-]+ ){0,3}?${occasion}(?: of your time)?(?: (?:with|from) (?<whom>ANY|YOU))?(?! (?:of|on) )`,
  ),
  pattern(`(?<who>WHO)${adverbs} (?:offered|given|allotted|promised) (?<whom>NAMES)(?=WHEN)`),
  pattern(`(?<who>NAMES)${adverbs} been (?:offered|given|allotted|promised)(?=WHEN)(?<whom>)`),
  pattern(`(?<who>WHO)${adverbs} promised (?<whom>NAMES) (?:an? |another )(?:[a-z-]+ ){0,2}?${occasion}`),
  pattern(
    `(?<who>NAMES)${adverbs} (?:after|pressing for|pushing for|angling for|lobbying for|looking for|seeking) (?:an? |another )(?:[a-z-]+ )?${occasion}(?<whom>)`,
  ),
  pattern(
    `(?<who>WHO)${adverbs} (?:suggested|offered|proposed)(?:WHEN| \\d{1,2} [a-z]+| [a-z]+day(?: \\d{1,2} [a-z]+)?) to (?<whom>NAMES)`,
  ),
  pattern(
    `(?<who>ANY)${adverbs} asked (?:[a-z]+ )?(?:office|officials|colleagues|team) to find (?:some )?time for (?<whom>NAMES)`,
  ),
  pattern(
    `(?<who>WHO)${adverbs} (?:an|the|her|his|their) invitation from (?<whom>NAMES)(?! (?:was|which was) (?:declined|turned))`,
  ),
  pattern(
    `(?<who>WHO)(?: (?:also|has|have|had|then|now|since|twice|again|already|jointly|formally))* (?:wrote|written|writes|write|approached|contacted|e-?mailed|rang|spoke)(?: [a-z]+){0,2}?(?: to)? (?<whom>NAMES)[^.;]{0,70}? (?:asking|to ask|to request|requesting|to seek|seeking|to suggest|suggesting|and asked|offering|to offer|inviting|to invite)(?: for)?(?: an?| another| her| him| them| it)? (?:[a-z-]+ ){0,3}?(?:meeting|call|conversation|discussion|visit|session|slot|to meet|to see|to speak|to talk|to discuss|to visit|to come|to attend|talk)`,
  ),
  pattern(
    `(?:(?<who>WHO)|^)(?: (?:have|has|had|also|would|should|very|much|like|to|again|'d|be|grateful|for|am|is|are|writing|write|welcome|now|since|formally))* (?:asked for|ask for|asking for|request|requested|requesting|sought|seek|seeking|propose|proposed|suggested|suggest|offered|welcome|grateful for|glad of|glad to have|like) (?:an? |another |the opportunity of an? )?(?:[a-z-]+ ){0,4}(?:meeting|call|conversation|discussion|visit|session|word|chat|catch-?up|bilateral) (?:with|between|from|to) (?<whom>ANY)`,
  ),
  pattern(
    `(?:(?<who>WHO)|SOMEBODY)(?: (?:also|has|have|had|then|now|since|be|grateful|would|should|very much|greatly|kindly|write|writing|wrote|written|am|is|are|to))* (?:asked|ask|asks|inquired|enquired|wondered|wonder|wonders|invited|invite|invites|inviting|hope|hopes|hoped|propos(?:e|es|ed)|suggest(?:s|ed)?|request(?:s|ed)?|urged?|pressed|keen|anxious|eager)(?: ANY (?:whether|if))?(?: (?:whether|if|that))? (?<whom>ANY|YOU)(?: (?:might|could|would|should|may|can|will|to|be able to|consider|perhaps|also|be|willing to|agree to|prepared to|content to|find time to|find the time to|kindly))* (?:attend|come|visit|speak|meet|open|join|address|look in on|see|receive|launch|host|chair|take part|spend|spare|find (?:half an hour|an hour|time|a slot|a date)|give the|present)`,
  ),
  pattern(
    `(?:(?<who>WHO)|^)(?: (?:would|should|also|very much|greatly|warmly|still|really|'d|I|much))* (?:welcome|appreciate|value|be grateful for|like|love|relish) (?:the|an|another|a further) (?:opportunity|chance) to (?:discuss|meet|talk|speak|go through|take)[^.;]{0,60}?(?:with )?(?<whom>YOU|KNOWN)`,
  ),
  pattern(
    `(?<who>NAMES)(?: (?:also|has|have|had|since|now|again|formally))* (?:asked for|requested|sought|wants?|wanted) (?:an? |half |some |\\d+ )?(?:[a-z-]+ ){0,3}?(?:interview|meeting|slot|minutes|hour|call|time|visit|audience)(?: (?:this|next) week)?(?! (?:with|from|to) [\\ue000-\\uf0ff])(?<whom>)`,
  ),
  pattern(
    `(?<who>WHO)(?: (?:also|has|have|had|then))* (?:proposed|suggested|asked) that (?:the )?(?:same )?(?:group|they|we|[\\ue000-\\uf0ff][\\uf8ff]*) (?:meet|reconvene|come together|speak|talk)(?<whom>)`,
  ),
  pattern(
    `(?:(?<who>WHO)|^)[^.;\\ue000-\\uf0ff]{0,60}\\b(?:ask|asking|asked|request|write|writing|grateful|appreciate|welcome|like)[^.;\\ue000-\\uf0ff]{0,50}\\b(?:of your time|to come and see (?<whom>ANY)|time with (?<with>ANY))`,
  ),
]
