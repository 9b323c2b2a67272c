import type { MeetingKind } from '../../../../../graph-schema/terms.ts'
import type { VerbForm } from './verbPhrase.ts'

type Verb = {
  forms: readonly (readonly [VerbForm, string])[]
  link: string
  kind?: MeetingKind
  whom?: 'KNOWN'
}

const adverb = '(?: (?:[a-z]+ly|up|again|first|in turn|in person|today|yesterday))*'
/** Verbs by which somebody meets somebody, in all their forms, with what links them to whom. */
export const contactVerbs: readonly Verb[] = [
  {
    forms: [
      ['base', 'meet'],
      ['present', 'meets'],
      ['past', 'met'],
      ['ing', 'meeting'],
    ],
    link: `${adverb}(?: (?:up )?(?:with|again))?`,
  },
  {
    forms: [
      ['base', 'see'],
      ['present', 'sees'],
      ['past', 'saw'],
      ['past', 'seen'],
      ['ing', 'seeing'],
    ],
    link: adverb,
  },
  {
    forms: [
      ['base', '(?:speak|talk)'],
      ['present', '(?:speaks|talks)'],
      ['past', '(?:spoke|spoken|talked)'],
      ['ing', '(?:speaking|talking)'],
    ],
    link: `${adverb}(?: by (?:phone|telephone|video))? (?:to|with)`,
  },
  {
    forms: [
      ['base', '(?:sit down|catch up|engage|liaise|confer)'],
      ['past', '(?:sat down|sat|caught up|engaged|liaised|conferred|dined|lunched)'],
      ['ing', '(?:sitting down|catching up|engaging)'],
    ],
    link: `${adverb} with`,
  },
  {
    forms: [
      ['base', 'visit'],
      ['present', 'visits'],
      ['past', 'visited'],
      ['ing', 'visiting'],
    ],
    link: adverb,
    kind: 'visit',
  },
  {
    forms: [
      ['base', '(?:ring|phone|telephone)'],
      ['past', '(?:rang|rung|phoned|telephoned|called)'],
      ['ing', '(?:ringing|phoning|telephoning)'],
      ['present', '(?:rings|phones)'],
    ],
    link: adverb,
    kind: 'call',
  },
  {
    forms: [
      ['base', '(?:host|entertain)'],
      ['past', '(?:hosted|received|entertained)'],
      ['ing', 'hosting'],
      ['present', 'hosts'],
    ],
    link: adverb,
  },
  {
    forms: [
      ['base', 'discuss [^.;]{1,70}?'],
      ['past', 'discussed [^.;]{1,70}?'],
      ['ing', 'discussing [^.;]{1,70}?'],
    ],
    link: ' with',
    kind: 'unknown',
  },
  {
    forms: [
      ['base', '(?:be|been) (?:in|at) [^.;]{2,40}? with'],
      ['past', '(?:was|were) (?:in|at) [^.;]{2,40}? with'],
    ],
    link: '',
  },
  {
    forms: [
      ['past', 'spent [a-z ,-]{3,50}? (?:at|with)'],
      ['base', 'spend [a-z ,-]{3,50}? (?:at|with)'],
    ],
    link: '',
    kind: 'visit',
  },
  {
    forms: [
      ['past', '(?:came to see|called in on|called at|dropped in on|went to see|went to the offices of)'],
      ['base', '(?:come to see|go to see|call in on|drop in on)'],
    ],
    link: adverb,
  },
  {
    forms: [
      ['base', 'call on'],
      ['past', 'called on'],
      ['ing', 'calling on'],
    ],
    link: adverb,
  },
  {
    forms: [['past', '(?:been|went|gone) to']],
    link: '',
    kind: 'visit',
    whom: 'KNOWN',
  },
  {
    forms: [
      ['past', '(?:took|taken|heard) (?:oral )?evidence from'],
      ['base', '(?:take|hear) (?:oral )?evidence from'],
      ['past', 'heard (?:directly |first-hand )?from'],
      ['base', 'hear (?:directly |first-hand )?from'],
      ['past', '(?:listened|introduced) to'],
    ],
    link: '',
    whom: 'KNOWN',
  },
  {
    forms: [
      [
        'past',
        '(?:gave|given|delivered) [^.;,]{0,40}?(?:talk|presentation|speech|lecture|address|workshop|training|evidence)(?: (?:on|about) [^.;,]{2,40}?)? to',
      ],
      [
        'base',
        '(?:give|deliver) [^.;,]{0,40}?(?:talk|presentation|speech|lecture|address|workshop|evidence)(?: (?:on|about) [^.;,]{2,40}?)? to',
      ],
    ],
    link: '(?: [a-z]+ (?:from|of|at))?',
    kind: 'event',
    whom: 'KNOWN',
  },
  {
    forms: [
      [
        'past',
        '(?:went|came|gone|travelled|returned|moved|stayed|stopped)[^.;]{0,50}? (?:for (?:a |an )?(?:[a-z-]+ ){0,2}(?:lunch|dinner|breakfast|tea|coffee|meeting|discussion|conversation|roundtable|call)|to (?:meet|see))(?: with)?',
      ],
      [
        'base',
        '(?:go|come|travel)[^.;]{0,50}? (?:for (?:a |an )?(?:[a-z-]+ ){0,2}(?:lunch|dinner|breakfast|tea|coffee|meeting|discussion|conversation)|to (?:meet|see))(?: with)?',
      ],
    ],
    link: '',
    whom: 'KNOWN',
  },
]
