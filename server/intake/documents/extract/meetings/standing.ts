import type { Status } from '../../../../../graph-schema/terms.ts'

/** What the words round an occasion say of it; `told` where they say nothing and only its day can. */
export type Standing = Status | 'told' | 'none'

const be = '(?:was|were|is|are|has been|have been|had been|has now been|had to be|got|will be|is to be|being)'
const adv =
  '(?:(?:now|also|already|then|since|once again|again|sadly|regrettably|unfortunately|provisionally|later|indeed|in the end|at short notice|at the last minute|[a-z]+ly) )*'
const after = (words: string) => new RegExp(`^[\\s,)]*(?:${words})`, 'i')
const aside =
  /^(?:\s+and (?:its|their|his|her|the|some|several|two|three) [a-z -]{3,40}?(?=\s(?:was|were|is|are|has|have|had|will|did|took|went)\b)|\s*\([^)]{1,60}\)|\s+(?:on|at) [^.,;:\ue000-\uf8ff]{2,30}(?=, (?:which|that)\b)|\s+(?:in|at|near|on) (?:the )?[\ue900-\uebff]\uf8ff*|, (?:set|due|planned|scheduled|fixed|booked|arranged|originally|which|who|that)\b[^,.;]{2,60},|\s+(?:on|about|to discuss|for|in|at|set for|due on|planned for|scheduled for|last|this|next|yesterday|tomorrow)\b[^.,;:\ue000-\uf0ff]{0,60}?(?=\s(?:was|were|is|are|has|have|had|fell|did|came|will|took|went|never|lapsed|slipped|slips|moves|got)\b)|, (?:which|that)(?= (?:was|were|has|had|is|will|did|fell|never|could)\b))/i

const calledOff = after(
  `(?:was |were |has been |had been )?(?:lost|overtaken|snowed off|rained off)\\b|(?:${adv}${be} )?${adv}(?:cancelled|canx|called off|scrapped|scrubbed|shelved|axed|ditched|abandoned|withdrawn|stood down|dropped|pulled|off\\b)|(?:fell|has fallen|had fallen|falls) (?:through|by the wayside|foul|victim)|came to nothing|(?:did not|didn't|never|will not|won't|could not|is not going to|ha[ds] not|ha[ds]n't|have not) (?:happen|happened|take place|took place|taken place|go ahead|gone ahead|going ahead|come off|materialise|materialised|be held|been held)|lapsed`,
)
const putOff = after(
  `(?:${adv}${be} )?${adv}(?:postponed|put off|put back|deferred|pushed back|delayed|re-?scheduled|re-?arranged|held over|carried over|stood over|pushed (?:out|to)|bumped|shifted|parked|put on hold|moved)|(?:has |have |had )?(?:slipp?(?:ed|s)|slid)|moves|moved|had to move`,
)
const arranged = after(
  `(?:${adv}(?:is|are|was|were|has been|have been|had been|has now been|will be|is to be|are to be) )?${adv}(?:being )?(?:fixed|set|arranged|booked|scheduled|pencilled(?: in)?|in (?:the|my|her|his|our) diar(?:y|ies)|in hand|planned|confirmed|due|agreed|lined up|organised|provisionally|in prospect|coming up)|(?:will|shall|is to|are to|is due to) ${adv}(?:take place|be held|follow|happen|go ahead)|(?:takes place|follows|is (?:now )?(?:on|for|in|at|next|this|tomorrow)) `,
)
const tookPlace = after(
  `(?:did |does )?(?:took place|take place|went ahead|go ahead|went|lasted|ran|covered|focus+ed|centred|ended|began|opened|gave|left|brought|showed|produced|proved|dealt|confirmed|persuaded|convinced|turned|happened|made)\\b|(?:was|were|has been|had been) (?:held|had|made|received|spent|taken up|mostly|largely|mainly|a |an |very |rather |more |less |the |well |useful|helpful|brief|good|cordial|constructive|productive|warm|frank|difficult|instructive|short|about|on )`,
)

const noMeeting = after(
  '(?:closes?|closed|runs?|opens|(?:was|is|has been) (?:published|signed|printed|broadcast)|(?:might|would|could|may|should|ought|can)\\b)',
)

/** A note of it says that it was held, a brief for it that it is to come. */
const papers: readonly (readonly [RegExp, Standing])[] = [
  [/\b(?:minutes|notes?|record|read-?out|report|summary|account)s? (?:of|from) $/i, 'held'],
  [/\b(?:papers?|brief|briefing|agenda|speech|advice) for $/i, 'planned'],
]
const governing: readonly (readonly [RegExp, Standing])[] = [
  [
    /\b(?:no|not(?! to mention)|never|without|n't|instead of|rather than|other than|than|nor|in lieu of|in place of)(?: [a-z]+){0,2} $/i,
    'none',
  ],
  [
    /\b(?:cancel(?:s|led|ling)?|call(?:ed)? off|scrap(?:ped)?|stand(?:ing)? down|stood down|pull(?:ed|ing)? out of|abandon(?:ed)?|dropped?|miss(?:ed|ing)?|cry off(?: from)?|cried off(?: from)?|put paid to) $/i,
    'cancelled',
  ],
  [
    /\b(?:postpon(?:e|ed|ing)|put(?:ting)? (?:off|back)|hold(?:ing)? over|held over|defer(?:red|ring)?|mov(?:e|ed|ing)|delay(?:ed|ing)?|push(?:ed)? back|re-?schedul(?:e|ed|ing)|re-?arrang(?:e|ed|ing)) $/i,
    'postponed',
  ],
  [
    /\b(?:declin(?:e|ed|es|ing)|turn(?:ed|ing)? down|refus(?:e|ed|es|ing)|reject(?:ed)?) (?:[a-z]+ (?:for|to) )?$/i,
    'none',
  ],
  [
    /\b(?:ask(?:s|ed|ing)? for|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|want(?:s|ed)?|would (?:like|welcome|value|appreciate)|need(?:s|ed)?|consider(?:s|ed|ing)?|possibility of|idea of|invit(?:ed|ation) (?:[a-z]+ )?(?:to|for)|request for|keen (?:on|for)|hop(?:e|es|ed|ing) for|case for|press(?:ed|ing)? for|push(?:ed|ing)? for|in favour of|prospect of|await(?:s|ing)?|or|if|advis(?:e|ed)(?: against)?|against|no need for|need for|request [^.;]{2,40} for) $/i,
    'none',
  ],
  [
    /\b(?:arrang(?:e|ed|es|ing)|fix(?:ed|ing)?|book(?:ed|ing)?|schedul(?:e|ed|ing)|set(?:ting)? up|organis(?:e|ed|ing)|plan(?:s|ned|ning)?|confirm(?:ed|s|ing)?|agreed(?: to| on)?|look(?:s|ing)? forward to|prepar(?:e|ing) for|pencilled in|lin(?:ed|ing) up|there (?:will be|is to be|is)|ahead of|before|in advance of|ready for|prior to) $/i,
    'planned',
  ],
  [
    /\b(?:there (?:was|has been|had been|were)|enjoyed|valued|appreciated|found|hosted by|as discussed (?:at|in|during)|thanks? (?:you )?for|grateful for) $/i,
    'held',
  ],
]
const located =
  /(?:^|[\s,;:(–-])(?:at|in|on|during|over|following|after|since|from|further to|through|throughout) (?:(?:the )?(?:margins|course|end|start|beginning|back) of )?$/i

/** What is said of an occasion by the words before it and after it. */
export function standing(before: string, rest: string): { status: Standing; located: boolean } {
  let following = rest
  for (let found = aside.exec(following); found; found = aside.exec(following))
    following = following.slice(found[0].length)
  const found = governing.find(([words]) => words.test(before))?.[1]
  const paper = papers.find(([words]) => words.test(before))?.[1]
  if (paper) return { status: paper, located: false }
  if (found === 'none' || noMeeting.test(following)) return { status: 'none', located: false }
  if (calledOff.test(following)) return { status: 'cancelled', located: false }
  if (putOff.test(following)) return { status: 'postponed', located: false }
  if (found === 'cancelled' || found === 'postponed') return { status: found, located: false }
  if (arranged.test(following)) return { status: 'planned', located: false }
  if (tookPlace.test(following)) return { status: 'held', located: false }
  return { status: found ?? 'told', located: located.test(before) }
}
