import { inflected, type Verb } from './inflected.ts'

const adverb = '(?: (?:[a-z]+ly|up|again|first|in turn|in person|both|all))*'

/** Verbs by which somebody meets, sees, speaks to or receives somebody. */
export const meetingVerbs: readonly Verb[] = [
  {
    forms: inflected('meet', 'meets', 'met', 'meeting'),
    link: `${adverb}(?: (?:up )?(?:with|again))?(?: the following(?: [^.;:]{0,40})?:)?`,
  },
  { forms: inflected('see', 'sees', '(?:saw|seen)', 'seeing'), link: adverb },
  {
    forms: inflected('(?:speak|talk)', '(?:speaks|talks)', '(?:spoke|spoken|talked)', '(?:speaking|talking)'),
    link: `${adverb}(?: by (?:phone|telephone|video))? (?:to|with)`,
  },
  {
    forms: inflected(
      '(?:sit down|catch up|engage|liaise|confer|dine|lunch|breakfast|touch base|check in|share a platform)',
      '(?:sits down|catches up|confers|dines|lunches|touches base)',
      '(?:sat down|sat|caught up|engaged|liaised|conferred|dined|lunched|breakfasted|touched base|checked in|shared a platform)',
      '(?:sitting down|catching up|engaging|dining|lunching)',
    ),
    link: `${adverb}(?: by (?:phone|telephone|video))?(?: over [a-z]+)? with`,
  },
  {
    forms: inflected(
      '(?:exchange|compare|trade)',
      '(?:exchanges|compares)',
      '(?:exchanged|compared|traded)',
      '(?:exchanging|comparing)',
    ),
    link: ' (?:views|notes|ideas|words) with',
  },
  {
    forms: inflected('(?:visit|tour)', '(?:visits|tours)', '(?:visited|toured)', '(?:visiting|touring)'),
    link: adverb,
    kind: 'visit',
  },
  {
    forms: inflected(
      '(?:ring|phone|telephone)',
      '(?:rings|phones|telephones)',
      '(?:rang|rung|phoned|telephoned)',
      '(?:ringing|phoning|telephoning)',
    ),
    link: adverb,
    kind: 'call',
  },
  {
    forms: inflected(
      '(?:host|entertain|receive|welcome)',
      '(?:hosts|receives|welcomes)',
      '(?:hosted|received|entertained|welcomed)',
      '(?:hosting|receiving|welcoming)',
    ),
    link: adverb,
  },
  {
    forms: inflected(
      '(?:convene|assemble|gather|bring together|get together|sit with)',
      '(?:convenes|brings together)',
      '(?:convened|assembled|gathered|brought together|got together)',
      '(?:convening|gathering|bringing together)',
    ),
    link: '',
  },
  {
    forms: inflected('(?:open|launch)', '(?:opens|launches)', '(?:opened|launched)', '(?:opening|launching)'),
    link: '',
    whom: 'NAMES',
    tail: "'s? (?:[a-z-]+ ){0,2}(?:centre|offices?|refuge|hub|shelter|headquarters|helpline|conference|reception|exhibition|exchange|service)",
    kind: 'visit',
    by: 'person',
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
      ['base', '(?:be|been) (?:in|at|to|on) [^.;]{2,40}? with'],
      [
        'past',
        '(?:(?:was|were) (?:in|at)|(?:was|were|sat|spoke|appeared|took part) (?:on|in) an? (?:[a-z]+ )?(?:panel|platform|debate|podcast|webinar|workshop)) ?[^.;]{0,40}? (?:with|alongside)',
      ],
      ['past', '(?:was|were) the guests? of'],
      [
        'past',
        '(?:was|were|been) (?:welcomed|shown (?:round|around)|received|hosted|invited) (?:at|to|by|into)',
      ],
    ],
    link: '',
  },
]
