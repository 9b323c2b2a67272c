import { inflected, type Verb } from './inflected.ts'

const adverb = '(?: (?:[a-z]+ly|up|again|first|in turn|in person|both|all))*'
const talk =
  '(?:talk|presentation|speech|lecture|address|keynote|workshop|training|evidence|briefing|tour)(?: (?:on|about|of) [^.;,\\ue000-\\uf0ff]{2,40}?)?'

/** What one person puts before another says that they were in touch. */
const raising = {
  forms: inflected(
    '(?:put|raise|take|press|present|explain|set out|talk|go)',
    '(?:puts|raises|takes)',
    '(?:put|raised|took|taken|pressed|presented|explained|set out|talked|discussed|went|gone)',
    '(?:putting|raising|taking|presenting|going)',
  ),
  link: '(?! (?:issue|exception|part|care|steps|trouble|note|place|over)\\b)(?! [^.;]{0,60}\\b(?:letter|writing|e-?mail|House|Parliament|report|paper)\\b) [^.;,\\ue000-\\uf0ff]{2,60}? (?:to|with|before)',
  kind: 'unknown',
  dated: true,
} as const

/** Verbs by which somebody tells, gives, shows or puts something to somebody, or hears it from them. */
export const talkingVerbs: readonly Verb[] = [
  {
    forms: [
      ['past', '(?:took|taken|heard) (?:oral )?evidence from'],
      ['base', '(?:take|hear) (?:oral )?evidence from'],
      ['past', 'heard (?:much the same |the same |directly |first-hand |also )?from'],
      ['base', 'hear (?:directly |first-hand )?from'],
      ['past', '(?:listened|introduced) to'],
      ['past', '(?:took|taken) (?:a call|calls|questions) from'],
    ],
    link: '',
    whom: 'KNOWN',
    tail: '(?!,? (?:that|whether|how|why)\\b)',
  },
  {
    forms: [
      ['past', `(?:gave|given|delivered) [^.;,]{0,40}?${talk} (?:to|at)`],
      ['base', `(?:give|deliver) [^.;,]{0,40}?${talk} (?:to|at)`],
      ['ing', `(?:giving|delivering) [^.;,]{0,40}?${talk} (?:to|at)`],
    ],
    link: '(?: [a-z]+ (?:from|of|at))?',
    kind: 'event',
    whom: '(?:KNOWN|GROUP|SELF)',
  },
  {
    forms: inflected(
      '(?:have|get|bring|gather)',
      '(?:has|gets)',
      '(?:had|got|brought|gathered)',
      '(?:having|getting|bringing)',
    ),
    link: '',
    whom: '(?:NAMES|PRONOUN|SELF)',
    tail: '(?:WHEN)? (?:round (?:the|my|our|a) table|together|(?:coming |back )?in(?= [a-z]+ (?:office|room)|WHEN|[,.;]| (?:to|for|and)|$)|on the (?:phone|line)|over(?= (?:to|for))|to (?:lunch|dinner|tea|breakfast|supper|the (?:office|department)))',
  },
  {
    forms: [['past', 'called']],
    link: adverb,
    kind: 'call',
    tail: "(?=WHEN|[,.;]| (?:about|to|back|at|and|this|early|late|earlier)\\b|$)(?!'s)",
  },
  {
    forms: [['past', '(?:presented|made (?:its|their|his|her|the) case|put (?:its|their|his|her|the) case)']],
    link: ' to',
    whom: '(?:SELF|PERSON)',
    kind: 'unknown',
    dated: true,
  },
  {
    forms: inflected('interview', 'interviews', 'interviewed', 'interviewing'),
    link: '',
    by: 'person',
    dated: true,
  },
  { forms: [['past', 'took']], link: '', tail: ' to (?:lunch|dinner|tea|breakfast|coffee)' },
  {
    forms: [['past', '(?:told|pressed|warned|assured|reminded|lobbied|thanked)']],
    link: '',
    whom: '(?:SELF|PERSON)',
    tail: '(?:WHEN| over (?:lunch|dinner|breakfast|tea|coffee)| on the (?:phone|telephone)| by (?:phone|telephone)| in person| face to face)',
    by: 'person',
    kind: 'unknown',
    dated: true,
  },
  {
    forms: [
      [
        'past',
        '(?:bumped into|ran into|came across|caught|collared|cornered|buttonholed|tackled|waylaid|spotted|took aside|crossed paths with)',
      ],
    ],
    link: '',
  },
  { forms: [['past', '(?:took|drew)']], link: '', tail: ' (?:aside|to one side)' },
  { ...raising, whom: 'KNOWN' },
  { ...raising, whom: '(?:SELF|PERSON)' },
  {
    forms: inflected('(?:consult|sound out)', 'consults', '(?:consulted|sounded out)', 'consulting'),
    link: adverb,
    dated: true,
  },
  {
    forms: inflected('(?:take|talk|walk)', '(?:takes|talks)', '(?:took|taken|talked|walked)', 'taking'),
    link: '',
    tail: '(?: [a-z]+)? (?:through|round)(?= (?:the|her|his|their|its|our|my|a|some)\\b)',
  },
  {
    forms: inflected('(?:give|show)', '(?:gives|shows)', '(?:gave|given|showed|shown)', '(?:giving|showing)'),
    link: '',
    tail: `(?: (?:round|around)\\b| (?:an?|some|half|[a-z]+|\\d+) (?:[a-z]+ ){0,3}?(?:tour|hour|minutes|hours|time|morning|afternoon|lunch|tea|dinner|breakfast|hearing|audience|briefing|presentation|demonstration|talk)\\b)`,
  },
  {
    forms: [['past', '(?:covered|stood in|deputised|stepped in|substituted)']],
    link: '(?: for (?:ANY|[a-z ]{2,20}))?(?:WHEN)? at',
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
