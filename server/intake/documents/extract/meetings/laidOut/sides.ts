import type { Side } from './Entry.ts'

const contact =
  /\b(?:contacts?|meetings|engagements?|calls|visits|diary|events|whom?|met|seen|spoken|appointments?|stakeholders?|people|organisations?|conversations?|deputations?)\b/i
const past =
  /\b(?:contacts?(?: so far)?|met|seen|spoken to|talked to|held|attended|visited|since|so far|to date|looking back|past|previous|recent|last (?:week|month|quarter|year)|happened|kept|log|have (?:seen|met))\b/i
const coming =
  /\b(?:to come|coming|forthcoming|upcoming|planned|ahead|forward|next|in the diary|still to|to be seen|to see|to meet|future|pipeline|arranged)\b/i
const asked =
  /\b(?:requests?|invitations?|asked for|asked to see|asks|offers?|outstanding|awaiting|unanswered|to be (?:arranged|fixed))\b/i
const invited =
  /^(?:outstanding |new |further )?(?:requests|invitations)(?: outstanding| received| so far)?\W*$/i
const notContacts =
  /\b(?:who (?:is|are|will be) (?:coming|attending|there|speaking)|attend\w*|present|accompanying|actions?|steps?|papers?|publications?|milestones?|timetable|chronology|timeline|deadlines?|budget|legislation|risks?|media|press|statistics|data|parliament(?:ary)?|correspondence|reading|agenda|programme of work|recommendations?|commitments?|decisions?|points?|tasks?|to do|for action)\b/i

/** A heading of what is to be written or done, though it has a word for contacts in it: "Briefing due to diary". */
const tasks =
  /\b(?:actions?|tasks?|to do|for action|papers?|brief(?:s|ings?) (?:due|wanted|needed|required|to (?:diary|box|office)))\b/i

/** Whether a heading says that what stands below is to be written or done. */
export const isOfTasks = (heading: string): boolean => tasks.test(heading)

/** Whether what stands under a heading is a list of contacts, and whether they were, are to be or are asked for. */
export function sideOf(heading: string): { side?: Side; contacts: boolean } {
  const text = heading.replace(/\s+/g, ' ')
  if (text.length > 110 || notContacts.test(text) || isOfTasks(text)) return { contacts: false }
  const side: Side | undefined = asked.test(text)
    ? 'asked'
    : coming.test(text)
      ? 'coming'
      : past.test(text)
        ? 'past'
        : undefined
  const alone =
    /^(?:annex \w+\W+)?(?:to come|coming(?: up)?|looking (?:back|ahead)|forward look|look ahead|next (?:week|month)|last week|this week|ahead|still to come|the week ahead|week ahead)\W*$/i
  return { ...(side ? { side } : {}), contacts: contact.test(text) || alone.test(text) || invited.test(text) }
}
