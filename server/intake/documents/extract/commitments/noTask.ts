/** "will be meeting Refuge" is a planned meeting, and stands among the meetings. */
const meeting = [
  /^for (?:an?|another|some|half|\d+|[a-z]+)(?: [a-z]+){0,2} (?:meeting|call|conversation|discussion|visit|hour|minutes|slot|date|chat|word|interview|appointment|time)\b/i,
  /^(?:meet|see(?! (?:that|to it|whether|what|if)\b)|be (?:meeting|seeing|having|visiting|speaking)|visit|attend|having|meeting|seeing|talking to|speak at|speak (?:again|quarterly|monthly|weekly|regularly|next|in)\b|hold\b.{0,30}\b(?:event|session|meeting|workshop|conference|seminar|roundtable|reception|briefing|call)|speak (?:to|with)(?! [^.;]{2,60} (?:about|on|before)\b)|host|chair|reconvene|return to (?:open|see|visit|meet)|join (?!up\b|[^.;]{2,40}? by (?!phone|telephone|video|teams|zoom|link)[a-z\d]))\b/i,
]

/** What is only said in courtesy, done at an occasion, or leads up to what is undertaken and stands elsewhere. */
const idle = [
  /^(?:try|speak|wait|help|assist|reflect|respond|do so|do that|do this|do it|do the same|do (?:what|all|everything) (?:he|she|they|it|we|I|you) can|do (?:his|her|their|its|our|my) best)(?: \(“.*)?$/i,
  /^do (?:two|three|four|several|some|a number of|these|the following) (?:more |other )?things?\b/i,
  /^(?:give|gives|giving|hear|take) (?:oral |written )?evidence\b/i,
  /^give (?:a|an|the|its|his|her|their|our) (?:[a-z]+ ){0,2}(?:talk|speech|lecture|keynote|address|sermon|toast)\b/i,
  /^(?:take (?:part|place|the (?:note|minutes?|line|paper|view|chair)|questions|note)|hear (?:them|him|her|us|you|it) out|answer (?:these|this|the|his|her|their|your) questions?(?: together)?|respect (?:that|this|it|their|his|her)|stay close|put in for|rather not)\b/i,
  /^(?:just|already|never|recently|only|rather) /i,
  /^(?:today|yesterday|tomorrow|again|for (?:it|this|that|them|him|her|us))\b/i,
]

export const isMeeting = (what: string): boolean => meeting.some((words) => words.test(what))
export const isIdle = (what: string): boolean => idle.some((words) => words.test(what))
