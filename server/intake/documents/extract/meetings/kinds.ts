import type { MeetingKind } from '../../../../../graph-schema/terms.ts'

/** Words for an occasion, and the kind of contact each is. */
const occasions: readonly (readonly [RegExp, MeetingKind])[] = [
  [
    /\b(?:phone |telephone |video |conference |teams |zoom )*calls?\b|\btelecon\w*|\brang\b|\bring\b|\bphon(?:e|ed|ing)\b|\btelephoned\b|\bspoke .{0,30}by (?:phone|telephone)|\bby (?:phone|telephone)\b|\bon the (?:phone|telephone)\b|\bdial|\bon the line\b|\btook a call|\b(?:VC|video-?conference)\b|\bon (?:teams|zoom|skype)\b/i,
    'call',
  ],
  [/\bround ?-?tables?\b/i, 'roundtable'],
  [/\bvisit(?:s|ed|ing)?\b|\btour(?:ed)?\b/i, 'visit'],
  [/\binterview(?:s|ed)?\b/i, 'media'],
  [
    /\b(?:taskforce|task force|board|committee|steering group|working group|reference group|partnership meeting|panel|forum|inter-?ministerial group)\b/i,
    'board',
  ],
  [/\bbrief(?:ing|ings|ed)\b|\bteach-in\b/i, 'briefing'],
  [
    /\b(?:reception|launch|conference|summit|seminar|event|ceremony|debate|fair|awards?|workshop|exhibition|symposium|webinar|lecture|parade|vigil|rally|gathering|dinner|breakfast event)\b/i,
    'event',
  ],
  [/\b(?:letters?|wrote|written|e-?mail(?:ed|s)?|correspondence)\b/i, 'correspondence'],
]

export const kindOf = (words: string, otherwise: MeetingKind = 'meeting'): MeetingKind =>
  occasions.find(([pattern]) => pattern.test(words))?.[1] ?? otherwise

/** Nouns for an occasion that a rule looks for; the plural says that there were several. */
export const OCCASION =
  '(?:meeting|mtg|quarterly|monthly|deputation|delegation|talks|(?:phone |telephone |video |conference |teams |zoom |virtual |skype )?call|conversation|discussion|chat|word|session|round ?-?table|catch-?up|bilateral|bilat|trilateral|trilat|(?:working )?(?:lunch|dinner|breakfast)|supper|tea|coffee|drinks?|workshop|teach-?in|deep dive|exercise|seminar|visit|tour|briefing|interview|exchange|consultation|tele-?con(?:ference)?|video-?conference|VC|drop-?in|surgery|reception|debrief|wash-?up|keep-in-touch|check-?in|one-to-one|get-together|engagement|appointment|audience|encounter|hour|half[- ](?:an )?hour|minutes|teams|zoom|huddle)'
