/**
 * What somebody does on a day and can be seen to have done, in the form after "will" and "to". Verbs that tell of a
 * state ("remain", "need"), of an effect ("improve", "reduce") or of a meeting ("see", "attend") are none.
 */
const words = `send|write|publish|consult (?:on|with|about|in|again|before)|circulate|recirculate|offer|raise|draft|redraft|find (?:out|somebody|someone|a|who|which|another|time)|
look (?:into|again)|provide|share|bring|take|come back|go back|get back|get (?:back )?in touch|be (?:back )?in touch|let|report|put|ask|arrange|set|check|confirm|convene|prepare|produce|establish|review|update|issue|forward|
pass|ring|telephone|phone|call|e-?mail|text|speak (?:to|with)|talk (?:to|with)|have a word|mention|chase|follow|pick|press|pursue|give|fund|pay|appoint|nominate|name|open (?:it|them|the|its|their|a)|
chair|print|explore|examine|investigate|commission|launch|announce|introduce|pilot|train|return|submit|table|lay|invite|propose|suggest|supply|lend|collect|try|see (?:that|to it|whether|what|if)|ensure|make (?:sure|available|time|a|an|the|contact|representations|enquiries)|
add|list|copy|reply|respond|answer|advise|brief|work (?:up|with|through|out)|seek|secure|host|run|test|amend|revise|correct|comment|help (?:with|to|find)|consider (?:whether|how|the|a|an|what|extending)|
take stock|keep .{2,40} under review|keep (?:you|us|me|them|him|her|the) .{0,30}(?:informed|updated|posted|abreast)|support|write up|draw|book|cost|sign|release|deliver|hand|exchange|discuss|tell|thank|remind|represent|do`

/** Part of a pattern: the deed, its first word in `what`. */
export const deed = `(?<what>(?:${words.replace(/\n/g, '')})\\b)`

/** What stands before makes it no undertaking: a condition, a hope, a question, a refusal. */
export const inDoubt =
  /\b(?:if|whether|when|once|until|unless|hop(?:e|es|ed|ing)|fear(?:s|ed)?|think|thinks|thought|believe[sd]?|expect(?:s|ed)?|assume[sd]?|doubt(?:s|ed)?|wonder(?:s|ed)?|likely|unlikely|may|might|could|should|must|ought|needs? to|want(?:s|ed)?|would (?:like|welcome|prefer|want)|asked|asks|urged?|pressed|call(?:s|ed)? (?:for|on)|not|no|nobody|neither|nor|never|cannot|n't|without|rather than|instead of|why|what|how|who|which|lest|in case|for fear|the (?:question|possibility|risk|idea|suggestion))\b/i
