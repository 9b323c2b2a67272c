/**
 * What somebody does on a day and can be seen to have done, in the form after "will" and "to". Verbs that tell of a
 * state ("remain", "need"), of an effect ("improve", "reduce") or of a meeting ("see", "attend") are none.
 */
const verbs = `
  send write publish circulate recirculate offer raise draft redraft provide share bring take let report
  put ask arrange set check confirm convene prepare produce establish review update issue forward pass
  ring telephone phone call text mention chase follow pick press pursue give fund pay appoint nominate
  name chair print explore examine investigate commission launch announce introduce pilot train return
  submit table lay invite propose supply lend collect try ensure add list copy reply respond answer advise
  brief seek secure host run test amend revise correct comment support draw book cost sign release deliver
  hand exchange discuss tell thank remind represent do cover fix sort scope map trial fill pool hold link
  connect refer relay convey query clear finish complete withdraw remove replace reinstate restore extend
  renew increase double match place post upload file record note log translate transfer move decide tidy
  rewrite rework recast resend reissue rearrange coordinate liaise engage involve include attach enclose
  append trace track monitor measure count collate gather analyse assess evaluate audit inspect survey
  interview recruit hire employ second lobby champion declare deputise mail devise conduct undertake
  design develop build construct assemble compile calculate estimate quantify verify validate approve
  authorise grant award allocate ringfence reimburse subsidise waive donate contribute bid register enrol
  license certify accredit elect rotate schedule reschedule rebook diarise postpone defer shorten expand
  widen broaden embed adopt implement enforce prosecute arrest disclose redact anonymise signpost redirect
  escalate highlight promote advertise publicise tweet broadcast film transcribe summarise facilitate
  mediate negotiate resolve repair mend install upgrade migrate digitise scan photocopy laminate
  distribute dispatch deposit archive delete destroy shred retain display exhibit purchase buy procure
  tender flag charge apply turn stop drop pause
`

/** Verbs that are deeds only with what follows them. */
const phrases: readonly string[] = [
  'consult (?:on|with|about|in|again|before)',
  'find (?:out|somebody|someone|an?|the|some|us|you|him|her|them|who|which|another|time)',
  'look (?:into|again|at(?! (?:the|her|his|my|our|their) diary))',
  'come back',
  'go back',
  'get back',
  'get (?:back )?in touch',
  'be (?:back )?in touch',
  'e-?mail',
  'speak (?:to|with)',
  'talk (?:to|with)',
  'have a word',
  'open (?:it|them|the|its|their|a)',
  'see (?:that|to it|whether|what|if)',
  'make (?:sure|available|time|a|an|the|contact|representations|enquiries)',
  'work (?:up|with|through|out)',
  'help (?:with|to|find)',
  'consider (?:whether|how|the|a|an|what|extending)',
  'keep .{2,40} under review',
  'keep (?:you|us|me|them|him|her|the) .{0,30}(?:informed|updated|posted|abreast)',
  'drop (?:you|us|me|them|him|her|in|ANY)',
  'make arrangements',
  'make .{2,40} available',
  'pull together',
  'have (?:the|a|an|his|her|its|their|our|my) [a-z ]{2,30} (?:ready|by|on|with)',
  'meet the cost',
  'say (?:whether|if|which|when)',
  'agree (?:a|an|the)',
  'think about',
  'work on',
  'sound out',
  'pin down',
  'join up',
  'co-ordinate',
  'argue for',
  'carry (?:out|through)',
  'put right',
  'join [^.;]{2,40}? by (?!phone|telephone|video|teams|zoom|link)',
  'feed (?:back|in|into)',
  'act on',
  'deal with',
  'attend to',
  'go (?:for|instead|in (?:his|her|my|our|their) place)',
  'stand in',
]

const words = [...phrases, ...verbs.trim().split(/\s+/)].join('|')

/** Part of a pattern: the deed, its first word in `what`. */
export const deed = `(?<what>(?:${words})\\b)`
const deeds = new RegExp(`^(?:${words.replace('|ANY', '')})\\b`, 'i')

/** Whether what somebody is to do begins with a deed. */
export const isDeed = (task: string): boolean => deeds.test(task)

/** What acts for somebody without being named, as the last words before a verb: an office, officials, the Government. */
export const actors =
  'office|officers?|officials?|team|unit|department|ministry|government|secretariat|board|panel|committee|council|agency|force|police|charity|trust|group|network|chair(?:man|woman)?|director|minister|secretary|staff|colleagues?|members?|service|commissioner|speaker|participants?|lawyers?|analysts?|division|directorate|branch|engineers?|researchers?|inspectors?|advis[eo]rs?|trustees|volunteers|developers|economists|statisticians|solicitors?|counsel|prosecutors?|caseworkers?|investigators?|coordinators?|managers?|assistants?|company|bank|federation|association|union|partnership|alliance|coalition|foundation|taskforce|task force|forum|clerk|registry|diary|correspondence|diocese|university|ombudsman|inspectorate|regulator|operator|administration|authority|authorities|society|college|hospital|school|court|prison|embassy|commission|provider|platform|retailer|companies|charities|parties|desk|constabulary|clinic|hospital trust|boss|representative|publisher|airline|campaign'
export const actor = new RegExp(`\\b(?:${actors})s?(?: (?:here|there))?\\W*$`, 'i')

/** What stands before makes it no undertaking: a condition, a hope, a question, a refusal. */
export const inDoubt =
  /\b(?:if|whether|when|once|until|unless|hop(?:e|es|ed|ing)|fear(?:s|ed)?|think|thinks|thought|believe[sd]?|expect(?:s|ed)?|assume[sd]?|doubt(?:s|ed)?|wonder(?:s|ed)?|likely|unlikely|may|might|could|should|must|ought|needs? to|want(?:s|ed)?|would (?:like|welcome|prefer|want)|asked|asks|urged?|pressed|call(?:s|ed)? (?:for|on)|not|no|nobody|neither|nor|never|cannot|n't|without|rather than|instead of|why|what|how|who|which|lest|in case|for fear|the (?:question|possibility|risk|idea|suggestion))\b/i

/** What has been done to a thing when somebody has done a deed. */
export const doneWords =
  'sent|re-?issued|re-?circulated|re-?drafted|brought together|carried out|put right|settled|resolved|finalised|decided|cleared|signed off|signed|rolled out|piloted|tested|appointed|recruited|consulted on|laid|set up|set out|sent round|drawn up|written up|put together|put in place|pulled together|picked up|worked up|found|followed|fed back|commissioned|convened|established|drawn to|chased|rung|briefed|translated|printed|reissued|rearranged|referred|drafted|circulated|costed|raised|provided|shared|shown|prepared|written|checked|reviewed|published|given|made|put|taken|brought|looked at|followed up|passed|supplied|arranged|produced|considered|updated|extended|renewed|funded|launched|announced|tabled|recirculated|uploaded|informed|completed|issued|confirmed|withdrawn|removed|corrected|reminded|replaced|rewritten|revised|amended|collected|collated|forwarded|returned|added|deleted|told|asked|invited|paid|released|distributed|consulted|answered|sought|obtained|agreed with|called together|reconvened'
