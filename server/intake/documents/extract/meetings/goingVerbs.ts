import { inflected, type Verb } from './inflected.ts'

const adverb = '(?: (?:[a-z]+ly|up|again|first|in turn|in person|both|all))*'
/** "the week", "her visit": what one begins with somebody. */
const ofDay = '(?: (?:the|my|our|her|his|their) (?:[a-z]+ )?(?:day|week|morning|afternoon|visit|trip|round))'

/** Verbs by which somebody goes to somebody, is with them, or gives them a part of the day. */
export const goingVerbs: readonly Verb[] = [
  {
    forms: inflected('be', '(?:is|am|are)', '(?:was|were|been)', 'being'),
    link: ' (?:at|with)',
    kind: 'visit',
    whom: 'KNOWN',
    by: 'person',
    dated: true,
  },
  {
    forms: [
      ['past', 'spent [\\p{L}0-9 ,-]{3,50}? (?:at|with|among|in the company of)'],
      ['base', 'spend [\\p{L}0-9 ,-]{3,50}? (?:at|with)'],
      ['ing', 'spending [\\p{L}0-9 ,-]{3,50}? (?:at|with)'],
    ],
    link: '(?: the (?:team|staff|people|women|volunteers) (?:at|of|from))?',
    kind: 'visit',
  },
  {
    forms: inflected(
      '(?:begin|start|open|finish|end|close|round off|conclude)',
      '(?:begins|starts|opens|finishes|ends|closes)',
      '(?:began|started|opened|finished|ended|closed|rounded off|concluded)',
      '(?:beginning|starting|finishing|ending)',
    ),
    link: `(?:${ofDay}?(?:WHEN)? (?:with|by (?:seeing|meeting|visiting))|${ofDay}(?:WHEN)? at)`,
    by: 'person',
  },
  {
    forms: inflected(
      '(?:drop|look|pop|call|stop|stay)',
      '(?:drops|looks|calls|stops)',
      '(?:dropped|looked|popped|called|stopped|stayed)',
      '(?:dropping|looking|calling|stopping)',
    ),
    link: ' (?:(?:in|by|off|over)(?: (?:on|at|to see))?|on)',
    kind: 'visit',
    by: 'person',
  },
  {
    forms: inflected(
      '(?:come|go|travel|drive) (?:in |over |back |on |down |up )?to see',
      '(?:comes|goes) (?:in |over |on |down |up )?to see',
      '(?:came|went|gone|travelled|drove|been) (?:in |over |back |on |down |up )?to (?:see|the offices of)',
      '(?:coming|going) (?:in |over |on |down |up )?to see',
    ),
    link: adverb,
  },
  {
    forms: inflected(
      '(?:go|travel|head)',
      '(?:goes|travels|heads)',
      '(?:been|went|gone|travelled|moved)',
      'going',
    ),
    link: '(?: (?:on|over|across|down|up|next|then))? to',
    kind: 'visit',
    whom: 'KNOWN',
    by: 'person',
  },
  {
    forms: inflected('come', 'comes', '(?:came|been)', 'coming'),
    link: '(?: (?:in|over|back|on|down|up|out))? to',
    kind: 'visit',
    whom: '(?:KNOWN|SELF|YOU)',
    dated: true,
  },
  {
    forms: inflected(
      '(?:go|walk|sit in|be|look)',
      '(?:goes|walks|sits in)',
      '(?:went|gone|walked|sat in|(?:was|were|been) (?:taken|shown)|looked)',
      '(?:going|walking|sitting in)',
    ),
    link: ' (?:round|around|over|in)(?: [a-z ]{2,20}?)?(?: with)?',
    kind: 'visit',
    whom: 'KNOWN',
    dated: true,
  },
  {
    forms: [
      [
        'past',
        '(?:(?:sat in|listened in|went out on patrol|travelled|walked round|shared a (?:stage|table|car|train)|had it out|had words|took part|appeared|marched) with|(?:sat|stood|marched|appeared|spoke|gave evidence|took part) (?:alongside|beside))',
      ],
      ['base', '(?:sit in|listen in|go out on patrol|share a (?:stage|table)) with'],
    ],
    link: '',
  },
  {
    forms: [['toCome', '(?:off|away) (?:up |down |over |round )?to']],
    link: '',
    whom: 'KNOWN',
    kind: 'visit',
    dated: true,
  },
  { forms: [['toCome', '(?:off|going|away|round|over) to (?:see|meet|visit|talk to|speak to)']], link: '' },
]
