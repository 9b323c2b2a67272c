/** How those of a list were there. */
export type Kind = 'present' | 'apologies' | 'chair'

const side =
  '(?:for|from) (?:us|the (?:home office|department|charity|force|council|trust))|(?:our|this|other|their) (?:side|end)|us|them|external|government|(?:government |departmental |supporting |other )?officials'
const place =
  '(?:those )?(?:on the (?:call|line|phone|screen)|a?round the table|at the table|in the room)|(?:joining |dial(?:l?ing|led) in )?by (?:video|phone|telephone|teams|zoom|conference call)(?:[ -]\\w+)?|joining by .*|dial(?:l?ing|led) in|online|remotely|virtually|via (?:teams|zoom|video|phone)'
const people =
  '(?:those )?(?:attending|who (?:came|attended|took part|joined|was (?:there|in the room|on the call)|were there))|who (?:you|she|he|they|we) (?:are|is|will be) (?:meeting|seeing)|who (?:will be|is) (?:there|coming|attending)|attending for .*|(?:also )?(?:joined|supported|accompanied|attended) by'
const named =
  '(?:also |members |those |list of )?(?:present|attend\\w*|in attendance|participants?|observers?|observing|secretariat|guests?|members|membership|speakers?)'
const came = new RegExp(`^(?:${named}|${place}|${people}|${side})(?: \\(.*\\))?:?$`, 'i')
/** What only stands before a colon, and would be a heading of something else by itself. */
const label =
  /^(?:who|with|with (?:her|him|them|me|us)|officers|staff|clerks?|minister|secretary|minutes|notes?|(?:minute|note)[- ]?taker|private office|charit(?:y|ies)|industry|police|sector|stakeholders|for items? .*)(?: \(.*\))?$/i
const stayed =
  /^(?:apolog(?:ies|y).*|apols?\b.*|unable to (?:attend|come|join).*|not (?:present|attending|able to (?:attend|come|join)).*|absent.*|did not (?:attend|come).*|could not (?:attend|come).*|(?:invited|asked) but .*|sent (?:their )?(?:apologies|regrets).*|regrets|declined):?$/i

/** Whether a heading, or what stands before a colon, says that those named came or that they did not. */
export const kindOfList = (words: string): Kind | undefined =>
  stayed.test(words) ? 'apologies' : came.test(words) ? 'present' : undefined

/** The same of words before a colon, within a list or right above it. */
export const kindOfLabel = (words: string): Kind | undefined =>
  kindOfList(words) ?? (label.test(words.replace(/\s*:$/, '')) ? 'present' : undefined)

/** Said of one who comes for another, who is then not there: "vice Anna Example", "deputising for her director". */
const instead =
  '(?:vice|deput(?:is|iz)ing for|deputy (?:for|to)|substitut(?:e|ing) for|standing in for|sitting in for|stood in for|in (?:the )?place of|instead of|alternate (?:for|to)|covering for|for(?= (?:\\p{Lu}[\\p{L}.]* )?\\p{Lu}[\\p{L}-]+\\)))'
const insteadAfter = new RegExp(`(?:,|\\s[-–—])\\s*${instead}\\s+[^;,()]+`, 'giu')
const insteadWithin = new RegExp(`\\s*\\(${instead}[^()]*\\)`, 'giu')

/** A line of a list without whom somebody came instead of. */
export const withoutInstead = (text: string): string =>
  text.replace(insteadWithin, '').replace(insteadAfter, '')

/** What stands in a list and names nobody: a day, a room, a sentence. */
export const namesNobody = (name: string): boolean =>
  /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d{2}\b|[.!?]\s*$(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|Co|Ltd|Inc|[A-Z])\.)/.test(
    name,
  ) || name.split(/\s+/).length > 11
