/** Phrases that say what somebody is of a body, between the two names or beside them. */

/** "the Leader of Thornley Borough Council, Councillor Brenda Yates": what stands before the body is her post. */
export const postOf =
  /\b(?:(?:the |its |their |our |an? )(?:[\p{L}-]+ ){0,3}?)?(?:leader|director|chief executive|head|chair(?:man|woman)?|president|chief constable|general secretary|manager|founder|principal|headteacher|lead|commissioner|secretary|officer|adviser|inspector|superintendent)(?: (?:of|for) [\p{L}' ]{3,40}?)?(?: (?:of|at|for|in|with))(?: the)? $/iu

/** "the Example Council lead for samples, DCC Anna Sample" */
export const leadOf =
  /^\s+(?:[a-z]+\s+){0,2}(?:lead|chair|representative|spokesperson|adviser|chief executive|director|chief constable|head)(?:\s+(?:for|on|of)\s+[a-z' -]{3,40})?,\s+$/

/** A body that is an officer, who may be named: "the Example Commissioner, Anna Sample". */
export const officer =
  /\b(?:Commissioner|Ombudsman|Inspector|Adviser|Reviewer|Envoy|Prosecutor|Adjudicator)(?: (?:for|of) (?:England|Wales|Scotland|London))?$/

/** "Anna Sample, the Example Government's Minister for Examples": the post after the body, up to the end of the phrase. */
export const postAfter =
  /^'s? ([\p{L}][\p{L}' &-]{3,70}?)(?=[,.;:)]|$| (?:on|in|at|who|and|about|last|this) )/u
