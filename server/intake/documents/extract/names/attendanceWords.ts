/** How those of a list were there. */
export type Kind = 'present' | 'apologies' | 'chair'

const came =
  /^(?:(?:also |members |those |list of )?(?:present|attend\w*|in attendance|participants?|on the (?:call|line)|by (?:video|phone|telephone|teams|zoom)(?:[ -]\w+)?|observers?|observing|secretariat|guests?|members|membership|speakers?|joining by .*|in the room|a?round the table|who (?:came|was there|attended)|who (?:you|she|he|they|we) (?:are|is|will be) meeting|who (?:will be|is) there|those (?:attending|who (?:came|attended|took part))|attending for .*|(?:for|from) (?:us|the home office|the department|government)|online|(?:our|this|other|their) (?:side|end)|us|them|external|government|officials))(?: \(.*\))?:?$/i
const stayed =
  /^(?:apolog(?:ies|y).*|apols?\b.*|unable to (?:attend|come|join).*|not (?:present|attending|able to (?:attend|come|join)).*|absent.*|did not (?:attend|come).*|could not (?:attend|come).*|(?:invited|asked) but .*|sent (?:their )?(?:apologies|regrets).*|regrets|declined):?$/i

/** Whether a heading, or what stands before a colon, says that those named came or that they did not. */
export const kindOfList = (words: string): Kind | undefined =>
  stayed.test(words) ? 'apologies' : came.test(words) ? 'present' : undefined

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
