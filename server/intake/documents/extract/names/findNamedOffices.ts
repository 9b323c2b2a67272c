import type { Mention } from './Mention.ts'
import { findOffices } from './offices.ts'
import { partyOfOffice } from './partyOfOffice.ts'
import type { Reading } from './Reading.ts'

/** Offices named without a person, each by who held it that day, or by nobody's name. */
export const findNamedOffices = (text: string, { cast }: Reading): Mention[] => [
  ...[...text.matchAll(ofPlace)].map((match) => elsewhere(match.index, match[0], cast)),
  ...[...text.matchAll(ofService)].map((match) => elsewhere(match.index, match[0], cast)),
  ...findOffices(text).flatMap((office): Mention[] => {
    const own = /^'s? office\b/.exec(text.slice(office.end))?.[0]
    if (own)
      return [
        {
          start: office.start,
          end: office.end + own.length,
          text: `${office.text}${own}`,
          kind: 'body' as const,
          party: cast.body(`${office.text}${own}`, {
            kind: 'other',
            side: 'government',
            rule: 'office of a minister',
            confidence: 0.6,
          }),
        },
      ]
    const abroad = ofElsewhere.exec(text.slice(office.end))?.[0]
    if (abroad) return [elsewhere(office.start, `${office.text}${abroad}`, cast)]
    const party = partyOfOffice(office.text, office.text, cast)
    cast.alias(office.text, party)
    return [{ ...office, kind: 'person' as const, party }]
  }),
]

/** "the Mayor of Exampleton", "the Dean of Sampleford": an office of a place, of which no name is given. */
const ofPlace =
  /(?<!\b(?:Deputy|Lord) )\b(?:Lord Mayor|Mayor|Provost|Dean|Lord Lieutenant|High Sheriff|Chief Constable|Governor|Bishop|Archbishop) of (?!the\b)\p{Lu}[\p{L}'-]+(?: (?:and )?\p{Lu}[\p{L}'-]+)*/gu

/** "the Director of Example Services": an officer of a council or the like, whose service is no body by itself. */
const ofService =
  /\b(?:(?:Deputy|Assistant|Strategic|Executive|Interim|Acting|Corporate|Group|Regional) )?(?:Director|Cabinet Member|Lead Member|Executive Member|Portfolio Holder) (?:of|for) (?!Public Prosecutions\b)\p{Lu}[\p{L}']*(?:(?: and| &)? \p{Lu}[\p{L}']*){0,4}/gu

const ofElsewhere =
  /^ of (?!(?:England|Wales|Scotland|Great Britain|State)\b)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?! and\b)/u

/** "the Attorney General of Ontario" is nobody in our own tables. */
const elsewhere = (start: number, text: string, cast: Reading['cast']): Mention => ({
  start,
  end: start + text.length,
  text,
  kind: 'person',
  party: cast.person(text, {
    office: true,
    rule: 'office without a name',
    confidence: 0.5,
    because: 'The document gives the office and no name.',
  }),
})
