/**
 * What somebody does on a day and can be seen to have done, in the form after "will" and "to". Verbs that tell of a
 * state ("remain", "need"), of an effect ("improve", "reduce") or of a meeting ("see", "attend") are none.
 */
const words = `send|write|publish|consult (?:on|with|about|in|again|before)|circulate|recirculate|offer|raise|draft|redraft|find (?:out|somebody|someone|a|who|which|another|time)|
look (?:into|again|at(?! (?:the|her|his|my|our|their) diary))|provide|share|bring|take|come back|go back|get back|get (?:back )?in touch|be (?:back )?in touch|let|report|put|ask|arrange|set|check|confirm|convene|prepare|produce|establish|review|update|issue|forward|
pass|ring|telephone|phone|call|e-?mail|text|speak (?:to|with)|talk (?:to|with)|have a word|mention|chase|follow|pick|press|pursue|give|fund|pay|appoint|nominate|name|open (?:it|them|the|its|their|a)|
chair|print|explore|examine|investigate|commission|launch|announce|introduce|pilot|train|return|submit|table|lay|invite|propose|supply|lend|collect|try|see (?:that|to it|whether|what|if)|ensure|make (?:sure|available|time|a|an|the|contact|representations|enquiries)|
add|list|copy|reply|respond|answer|advise|brief|work (?:up|with|through|out)|seek|secure|host|run|test|amend|revise|correct|comment|help (?:with|to|find)|consider (?:whether|how|the|a|an|what|extending)|
take stock|keep .{2,40} under review|keep (?:you|us|me|them|him|her|the) .{0,30}(?:informed|updated|posted|abreast)|support|write up|draw|book|cost|sign|release|deliver|hand|exchange|discuss|tell|thank|remind|represent|do|drop (?:you|us|me|them|him|her|in|ANY)|
make arrangements|make .{2,40} available|pull together|have (?:the|a|an|his|her|its|their|our|my) [a-z ]{2,30} (?:ready|by|on|with)|let|cover|fix|sort|scope|map|trial|fill|pool|hold|link|connect|refer|relay|convey|query|clear|finish|complete|withdraw|remove|replace|reinstate|restore|extend|renew|increase|double|match|place|post|upload|file|record|note|log|copy|translate|transfer|move|meet the cost|say (?:whether|if|which|when)|decide|agree (?:a|an|the)|think about|work on|draw up|set (?:up|out)|sound out|pin down|tidy|rewrite|rework|recast|resend|reissue|reply|rearrange|join up|coordinate|co-ordinate|liaise|engage|involve|include|attach|enclose|append|trace|track|monitor|measure|count|collate|gather|analyse|assess|evaluate|audit|inspect|survey|interview|recruit|hire|employ|second|lobby|argue for|champion|declare|report back|feed (?:back|in|into)|act on|deal with|attend to|take (?:up|forward|away|on|to)|go (?:for|instead|in (?:his|her|my|our|their) place)|stand in|deputise`

/** Part of a pattern: the deed, its first word in `what`. */
export const deed = `(?<what>(?:${words.replace(/\n/g, '')})\\b)`
const deeds = new RegExp(`^(?:${words.replace(/\n/g, '').replace('|ANY', '')})\\b`, 'i')

/** Whether what somebody is to do begins with a deed. */
export const isDeed = (task: string): boolean => deeds.test(task)

/** What acts for somebody without being named, as the last words before a verb: an office, officials, the Government. */
export const actors =
  'office|officials?|team|unit|department|ministry|government|secretariat|board|panel|committee|council|agency|force|police|charity|trust|group|network|chair(?:man|woman)?|director|minister|secretary|staff|colleagues?|members?|service|commissioner|speaker|participants?|lawyers?|analysts?|division|directorate|branch|engineers?|researchers?|inspectors?|advis[eo]rs?|trustees|volunteers|developers|economists|statisticians|solicitors?|counsel|prosecutors?|caseworkers?|investigators?|coordinators?|managers?|assistants?|company|bank|federation|association|union|partnership|alliance|coalition|foundation|taskforce|task force|forum|clerk|registry|diary|correspondence|diocese|university|ombudsman|inspectorate|regulator|operator'
export const actor = new RegExp(`\\b(?:${actors})\\W*$`, 'i')

/** What stands before makes it no undertaking: a condition, a hope, a question, a refusal. */
export const inDoubt =
  /\b(?:if|whether|when|once|until|unless|hop(?:e|es|ed|ing)|fear(?:s|ed)?|think|thinks|thought|believe[sd]?|expect(?:s|ed)?|assume[sd]?|doubt(?:s|ed)?|wonder(?:s|ed)?|likely|unlikely|may|might|could|should|must|ought|needs? to|want(?:s|ed)?|would (?:like|welcome|prefer|want)|asked|asks|urged?|pressed|call(?:s|ed)? (?:for|on)|not|no|nobody|neither|nor|never|cannot|n't|without|rather than|instead of|why|what|how|who|which|lest|in case|for fear|the (?:question|possibility|risk|idea|suggestion))\b/i

/** What has been done to a thing when somebody has done a deed. */
export const doneWords =
  'sent|drafted|circulated|costed|raised|provided|shared|shown|prepared|written|checked|reviewed|published|given|made|put|taken|brought|looked at|followed up|passed|supplied|arranged|produced|considered|updated|extended|renewed|funded|launched|announced|tabled|recirculated|uploaded|informed|completed|issued|confirmed|withdrawn|removed|corrected|reminded|replaced|rewritten|revised|amended|collected|collated|forwarded|returned|added|deleted|told|asked|invited|paid|released|distributed|consulted|answered|sought|obtained|agreed with|called together|reconvened'
