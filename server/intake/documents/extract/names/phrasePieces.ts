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
  `the\\s+(?:week|day|night|morning|evening)\\s+(?:before|after)(?:\\s+(?:last|next))?`,
  `(?:a|two|three)\\s+(?:days?|weeks?|fortnight)\\s+ago`,
].join('|')})(?![\\p{L}\\d]),?)`

/** Somebody of whom no name is given, as the one who did something: "two of those present", "a participant", "my predecessor". */
export const somebodyUnnamed =
  '(?:(?:(?:one|two|three|four|five|six|several|some|many|most|both|all|none|a number|a couple) of (?:those (?:present|there|attending)|the [a-z-]+|[a-z]+ (?:members|colleagues))|(?:an?|one|two|three|four|another|several|some|the|this) (?:[a-z-]+ )?(?:participants?|members?|speakers?|attendees?|charit(?:y|ies)|lenders?|firms?|forces?|providers?|survivors?|director|chair|chief executive|founder|trustees?|team|unit|department|predecessor|volunteers?)|(?:my|our|his|her|their|its|your) (?:own )?(?:[a-z-]+ )?(?:predecessor|colleagues?|team|director|chair|chief executive|founder|trustees?|staff officer|staff|deputy|officials|board|lawyers|members?|volunteers?|private secretary|office|people|constituents?))(?: (?:there|present))?)'

/** Those of a body without their names: "the chief executive of", "a delegation from", "two of the trustees of". */
export const peopleOf =
  '(?:(?:an?|the|its|some|several|two|three|four|five|six|both|other|new|senior|former|acting|deputy|interim|their|his|her|your|my|our)\\s+){0,3}(?:[a-z-]+\\s+){0,2}?(?:representatives?|colleagues?|officials?|staff|members?|delegation|deputation|group|teams?|trustees?|directors?|chair(?:man|woman|person)?|chief\\s+(?:executives?|constables?|officers?|inspector)|leaders?|leadership|heads?|board|secretariat|managers?|founders?|presidents?|volunteers?|workers?|caseworkers?|advocates?|practitioners?|academics?|people|person|lawyers?|nurses?|officers?|bishop|archbishop|dean|principal|editor|residents?|researchers?|experts?|party|executives?|bosses|campaigners|counsellors?|organisers?|owners?|counterparts?|opposite\\s+numbers?|clerks?|governors?|inspectors?|detectives?|pupils|students|survivors|women|men|girls|young\\s+people|parents|mothers|mentors?|advisers?|analysts?|operators?|partners)(?:\\s+and\\s+(?:the\\s+)?[a-z-]+)?\\s+(?:of|from|at|for|in|with)'

/** What somebody is, before their name: "the retailer", "a firm called", "the think tank". */
export const whatTheyAre =
  '(?:(?:[a-z-]+\\s+){0,2}?(?:charity|retailer|firm|company|group|body|union|think\\s+tank|organisation|network|campaign|newspaper|broadcaster|platform|regulator|lender|bank|agency|supermarket|chain|producer|service|coalition|alliance|campaigners?|academics?|author|supplier|contractor|consultancy|publisher|provider|collective|project)(?:\\s+(?:called|known\\s+as))?\\s+)'
