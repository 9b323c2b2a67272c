/** Pieces of patterns for phrases that stand between who, what and whom; white space is written out. */

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = `\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month}(?:\\s+\\d{4})?`
const partOfDay = '(?:morning|afternoon|evening|lunchtime|night)'

/** A time said in passing, between commas or not: " on Monday", ", last week,", " this afternoon". */
export const atSomeTime = `(?:,?\\s+(?:${[
  `(?:(?:late|early)\\s+)?(?:on|for|until|since)\\s+(?:the\\s+)?(?:${day}|${date}|\\d{1,2}(?:st|nd|rd|th))(?:,?\\s+(?:${partOfDay}|last|week|the\\s+\\d{1,2}(?:st|nd|rd|th)|${date})){0,3}`,
  `(?:(?:on|for)\\s+)?(?:last|this|next|that|the\\s+(?:following|previous|same|next))\\s+(?:${day}|week|month|fortnight|year|spring|summer|autumn|winter|${partOfDay}|${month})(?:\\s+${partOfDay})?`,
  `(?:earlier|later)\\s+(?:(?:in|on)\\s+)?(?:today|this|last|that|the)(?:\\s+(?:same\\s+)?(?:week|month|year|day|${partOfDay}))?`,
  `(?:early\\s+|late\\s+)?(?:in|over|during)\\s+(?:(?:early|late|mid-?)\\s*)?(?:${month}(?:\\s+\\d{4})?|the\\s+(?:spring|summer|autumn|winter|new\\s+year|week|morning|afternoon|evening)|\\d{4})`,
  `(?:yesterday|today|tomorrow|the\\s+other\\s+day)(?:\\s+${partOfDay})?`,
  `the\\s+(?:week|day)\\s+(?:before|after)(?:\\s+(?:last|next))?`,
  `(?:a|two|three)\\s+(?:days?|weeks?|fortnight)\\s+ago`,
].join('|')})(?![\\p{L}\\d]),?)`

/** Those of a body without their names: "the chief executive of", "a delegation from", "two of the trustees of". */
export const peopleOf =
  '(?:(?:an?|the|its|some|several|two|three|four|five|six|both|other|new|senior|former|acting|deputy|interim|their|his|her)\\s+){0,3}(?:[a-z-]+\\s+){0,2}?(?:representatives?|colleagues?|officials?|staff|members?|delegation|deputation|group|teams?|trustees?|directors?|chair(?:man|woman|person)?|chief\\s+(?:executives?|constables?|officers?|inspector)|leaders?|leadership|heads?|board|secretariat|managers?|founders?|presidents?|volunteers?|workers?|caseworkers?|advocates?|practitioners?|academics?|people|person|lawyers?|nurses?|officers?|bishop|archbishop|dean|principal|editor|residents?|researchers?|experts?|party)(?:\\s+and\\s+(?:the\\s+)?[a-z-]+)?\\s+(?:of|from|at|for|in)'
