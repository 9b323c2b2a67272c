import { inflected, type Verb } from './inflected.ts'

/** A verb that says a contact wherever in the clause those it is about stand. */
export type LooseVerb = Pick<Verb, 'forms'> & {
  /** Whom the clause must speak of besides a day: anybody by name, somebody on both sides, or several before it. */
  needs: 'anybody' | 'both' | 'several'
  /** It may as well be done by letter. */
  orByLetter?: boolean
}

const way = '(?: in| over| up| down| on| back| round| across)?'
const thing =
  '(?! (?:issue|exception|part|care|steps|trouble|note|place|over)\\b) [^.;,\\ue000-\\uf0ff]{2,60}? (?:to|with|before)'

/** Verbs of which the order of words does not matter. */
export const looseVerbs: readonly LooseVerb[] = [
  {
    forms: inflected(
      'meet',
      'meets',
      'met(?! (?:by|with (?:an?|no|some|little|great|the same))\\b)',
      'meeting',
    ),
    needs: 'anybody',
  },
  { forms: inflected('visit', 'visits', 'visited', 'visiting'), needs: 'anybody' },
  {
    forms: inflected(
      '(?:speak|talk) (?:to|with)',
      '(?:speaks|talks) (?:to|with)',
      '(?:spoke|spoken|talked)(?= (?:to|with|on|by|last|this|yesterday)\\b|WHEN)',
      '(?:speaking|talking) (?:to|with)',
    ),
    needs: 'anybody',
  },
  {
    forms: inflected(
      '(?:sit down|catch up|confer|lunch|dine|reconvene|gather|come together|get together|get round a table)',
      '(?:sits down|catches up|confers|reconvenes)',
      '(?:sat down|caught up|conferred|lunched|dined|reconvened|gathered|came together|got together)',
      '(?:sitting down|catching up|conferring|gathering)',
    ),
    needs: 'anybody',
  },
  {
    forms: inflected(
      '(?:ring|telephone|call on|dial in)',
      '(?:rings|telephones|calls on)',
      '(?:rang|rung|phoned|telephoned|called on|dialled in)',
      '(?:ringing|telephoning|calling on)',
    ),
    needs: 'anybody',
  },
  { forms: [['past', '(?:spent|passed)(?= [^.;]{0,40}?(?:with|at|among)\\b)']], needs: 'anybody' },
  { forms: inflected('see', 'sees', '(?:saw|seen)', 'seeing'), needs: 'both' },
  {
    forms: inflected(
      `(?:come|go|travel|drive)${way} to`,
      `(?:comes|goes)${way} to`,
      `(?:c(?:a|ar)me|went|gone|travelled|drove|been)${way} to`,
      `(?:coming|going|travelling)${way} to`,
    ),
    needs: 'both',
  },
  {
    forms: inflected(
      '(?:host|address|present to|give evidence to|appear before)',
      '(?:hosts|addresses)',
      '(?:hosted|addressed|presented to|gave evidence to|appeared before)',
      '(?:hosting|addressing|presenting to|giving evidence to|appearing before)',
    ),
    needs: 'both',
  },
  {
    forms: [
      ['past', '(?:briefed|lobbied|pressed|warned|consulted)'],
      ['base', '(?:brief|lobby|press|consult)'],
    ],
    needs: 'both',
  },
  {
    forms: [
      ['past', `(?:told|(?:put|raised|took|taken|presented|explained)${thing})`],
      ['base', `(?:tell|(?:put|raise|take|present|explain)${thing})`],
    ],
    needs: 'both',
    orByLetter: true,
  },
  {
    forms: [['past', '(?:[a-z]+ed|went|gone|sat|held|took|taken)(?= [^.;,]{0,50}?\\btogether\\b)']],
    needs: 'several',
  },
]
