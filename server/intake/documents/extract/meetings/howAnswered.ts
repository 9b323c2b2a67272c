import type { Status } from '../../../../../graph-schema/terms.ts'

const no =
  /\b(?:could not agree|felt (?:un|not )able|no meeting was offered|turned (?:us|them|it|him|her) down|declined|said no|refused|would rather (?:not|wait)|preferred (?:not|to wait)|not able to agree|unable to agree|not be (?:right|appropriate|possible|able)|(?:been|was|were) (?:refused|rebuffed|turned away)|was not possible)\b/i
const silence =
  /\b(?:heard nothing|no (?:reply|response|answer)|not (?:yet )?(?:replied|heard|had a reply|responded)|yet to (?:reply|hear|respond)|without (?:(?:so much as )?an? |any )?(?:reply|response|acknowledge?ment|answer)|nothing (?:has |had )?(?:come|came) back|still nothing|had no answer|no answer|not (?:been )?acknowledged|never replied|remains? unanswered|radio silence|had nothing back|not had (?:an? )?(?:answer|reply|response)|never had (?:an? )?(?:answer|reply|response))\b/i

/** How a request fared, from what is said after it; undefined where nothing is. */
export const howAnswered = (after: string): Extract<Status, 'declined' | 'no-response'> | undefined =>
  no.test(after) ? 'declined' : silence.test(after) ? 'no-response' : undefined
