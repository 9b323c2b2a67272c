import type { Status } from '../../../../../graph-schema/terms.ts'
import { pattern } from '../names/mask.ts'

const AUXS =
  "(?: (?:has|have|had|was|were|also|sadly|regrettably|again|since|then|politely|both|n't|not|never|been|yet|to|did|does|do|'ve|'s))*"
const occasion =
  '(?:meeting|call|visit|session|roundtable|conversation|lunch|dinner|catch-?up|bilateral|appointment|slot|interview|event|workshop|briefing|engagement)'
const answer = '(?:reply|response|answer|acknowledge?ment|word)'
/** Ways in which English says that somebody would not come, did not come or did not answer, each with how that stands. */
export const refusals: readonly { status: Status; words: RegExp }[] = [
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:invited|asked|expected|approached|due)[^.;\\ue000-\\uf0ff]{0,50}? but (?:sent|gave|tendered) (?:their |its |her |his )?(?:apologies|regrets)`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:take up|taken up|took up) (?:my|our|the|her|his|an|their) (?:offer|invitation)`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<who>WHO)${AUXS} (?:unable|not able|could not|felt unable)(?: to)? (?:to )?accept (?:an?|the|their|its) (?:[a-z]+ )?(?:invitation|request|offer) (?:from|of) (?<whom>NAMES)`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      '^(?<whom>NAMES)(?: [-–—:]|,) (?:declined|turned down|refused|regrets|said no|not attending)\\b',
    ),
  },
  {
    status: 'declined',
    words: pattern(
      '(?:invitation|request|approach)s?(?: for (?:an? )?[a-z]+)? from (?<whom>NAMES)[^.;\\ue000-\\uf0ff]{0,40}? (?:was|were|has been|have been|had been) (?:[a-z]+ )?(?:declined|refused|turned down|rejected)',
    ),
  },
  {
    status: 'declined',
    words: pattern(
      "(?<whom>NAMES)'s? (?:request|invitation|offer)[^.;\\ue000-\\uf0ff]{0,40}? (?:was|were|has been|have been|had been) (?:[a-z]+ )?(?:declined|refused|turned down|rejected)",
    ),
  },
  {
    status: 'declined',
    words: pattern(
      '(?:invitation|request|approach|offer)s?(?: (?:sent|made|extended))? to (?<whom>NAMES)[^.;\\ue000-\\uf0ff]{0,40}? (?:was|were|has been|have been|had been) (?:[a-z]+ )?(?:declined|refused|turned down|rejected|not taken up)',
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<who>WHO)${AUXS}(?: (?:obliged to|had to|have to|forced to))? (?:declin(?:e|ed)|turn(?:ed)? down|refused?|regret(?:ted)?) (?:the )?(?<whom>NAMES)(?:'s?)? (?:[a-z]+ )?(?:invitation|offer|request)`,
    ),
  },
  {
    status: 'declined',
    words: pattern(`(?<whom>NAMES)${AUXS} (?:sent|tendered|send) (?:their |its |his |her )?regrets`),
  },
  { status: 'declined', words: pattern(`(?<whom>NAMES)${AUXS} turned (?<who>SELF|PERSON|PRONOUN) down`) },
  {
    status: 'declined',
    words: pattern(`(?<who>WHO)${AUXS} decided against (?:meeting|seeing|visiting|receiving) (?<whom>NAMES)`),
  },
  {
    status: 'cancelled',
    words: pattern(
      '(?:^|(?<=[;:] ))(?<whom>NAMES)(?:, (?:due|planned|set)[^,]{2,30},)? (?:had to be|was|were|has been|have been) (?:stood down|called off|cancelled|scrubbed)(?=WHEN|[,.;]|$)',
    ),
  },
  {
    status: 'postponed',
    words: pattern(
      '(?:^|(?<=[;:] ))(?<whom>NAMES)(?:, (?:due|planned|set)[^,]{2,30},)? (?:had to be|was|were|has been|have been) (?:put off|postponed|put back|deferred)(?=WHEN|[,.;]|$)',
    ),
  },
  {
    status: 'cancelled',
    words: pattern(
      '(?<whom>NAMES) (?:failed to|did not|never) (?:turn(?:ed)? up|show(?:ed)?(?: up)?|appear(?:ed)?|arrive[d]?)(?=[,.;]|WHEN|$)',
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      '(?:tried|rung|rang|left (?:a |several |two )?messages? (?:for|with)|chased) (?<whom>NAMES)[^.;\\ue000-\\uf0ff]{0,40}?(?:heard nothing|without (?:success|reply|answer|response)|no (?:reply|answer)|did not (?:ring|call|reply|return))',
    ),
  },
  {
    status: 'cancelled',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:cancelled|cancel|call(?:ed)? off|pull(?:ed)? out of|back(?:ed)? out of|withdrew from|withdraw from|cried off|cry off|drop(?:ped)? out of|scratch(?:ed)?)(?: from)? (?:(?:our|the|my|her|his|their|this|[a-z]+day's) )?(?:[a-z-]+ ){0,2}?${occasion}\\b`,
    ),
  },
  {
    status: 'cancelled',
    words: pattern(
      `^(?<whom>NAMES)(?: [-–—:]|,) (?:[a-z-]+ ){0,2}?(?:${occasion} )?(?:cancelled|canx|called off|stood down)\\b`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:declined|turned down|refused|decided against)(?: (?:to (?:meet|see|speak|talk|attend|join|take part)|(?:the|our|an?|his|her|their|my|this) (?:[a-z]+ ){0,2}(?:invitation|meeting|request|offer|approach|call)))(?: (?:with|to|from|of|by) (?<who>ANY))?`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES) (?:wouldn't|would not|won't|will not|does not want to|do not want to|did not want to|refuses to|are not willing to|is not willing to) (?:meet|see|speak to|talk to|engage with) (?<who>ANY)`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<who>WHO)${AUXS} (?:turned down|declined|refused|wo n't be meeting|won't be meeting|will not be meeting|are not meeting|is not meeting|not be meeting)(?: (?:the|an?|our|their))?(?: [a-z]+){0,3}?(?: (?:invitation|request|offer|meeting))?(?: (?:with|from|to|by))? (?<whom>NAMES)`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:felt (?:unable|they could not|he could not|she could not)|unable|not able|not in a position|preferred not|chosen not|decided not)(?: to)? (?:to )?(?:meet|see|receive|attend|host|accept|take part|join)(?: (?:with )?(?<who>ANY))?`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES)(?: (?:too|also|was|were|had|has|have|been|both))* (?:approached|invited|asked|contacted)[^.;\\ue000-\\uf0ff]{0,70}?(?:declined|would rather|preferred (?:not|to)|was unable|were unable|felt unable|could not|said no|refused|did not have the)`,
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:replied|responded|answered|reply|respond|answer|come back|got back|acknowledged|hear back|return(?:ed|ing)? (?:(?:our|my|the|her|his) )?(?:calls?|messages?|e-?mails?)|ring back|rung back|call back|called back)(?: to)?(?: (?<who>ANY))?`,
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      `(?:approach|letter|invitation|request|e-?mail|note)s? (?:made |sent |that went )?to (?<whom>NAMES)[^.;\\ue000-\\uf0ff]{0,40} (?:not (?:yet )?been|was not|were not|never|not) answered`,
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      `\\b(?:no|not|n't|never|nothing|without|awaiting|waiting for)[^.;\\ue000-\\uf0ff]{0,40}?${answer}(?: (?:at all|back|yet|so far|has come|came|received))* from (?<whom>NAMES)`,
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      `\\bno ${answer}(?: yet)? to [^.;\\ue000-\\uf0ff]{2,50}? (?:to (?:see|meet|talk to|speak to|visit)|with|of) (?<whom>NAMES)`,
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      `(?<who>ANY)${AUXS}(?: [a-z]+ times| twice| repeatedly)* (?:written|wrote|rung|rang|tried|chased|e-?mailed|telephoned|approached)(?![^.;]*\\basking\\b)(?: (?:to|twice|again|three times|[a-z]+))*? (?<whom>NAMES)[^.;\\ue000-\\uf0ff]{0,90}?(?:heard nothing|had nothing back|never (?:had|got|received) (?:an? )?${answer}|had no ${answer}|without (?:an? |any )?${answer}|still waiting)`,
    ),
  },
  {
    status: 'cancelled',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:cancelled|pulled out|cried off|dropped out|called off)(?: on (?<who>ANY|PRONOUN))?(?=WHEN|[,.;]|$)`,
    ),
  },
  {
    status: 'cancelled',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:pulled|pull|backed|dropped) out of (?:an?|the|our|their|its|his|her) ?(?:[a-z-]+ ){0,2}?(?:${occasion}|mtg) (?:with|w/|w\\.) (?<who>NAMES)`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:said|say|says) (?:no(?! to\\b)|not (?:yet|now|this (?:year|time|month)))(?=[,.;:]|WHEN|$| (?:to (?:a|the|our|his|her) (?:[a-z]+ )?${occasion}))`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES) (?:told|tells|said to) (?<who>ANY)[^.;\\ue000-\\uf0ff]{0,60}?(?:too busy|no time|not (?:be )?(?:able|free|available|willing)|unable) to (?:see|meet|talk|speak|come|visit)`,
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      `(?:heard nothing|nothing (?:back )?(?:yet )?|not (?:yet )?heard(?: back)?|(?:yet|waiting) to hear(?: back)?) (?:has been received |has come |yet |back |so far )*from (?<whom>NAMES)`,
    ),
  },
]
