import type { Mention } from './Mention.ts'
import { findOffices } from './offices.ts'
import { partyOfOffice } from './partyOfOffice.ts'
import type { Reading } from './Reading.ts'

/** Offices named without a person, each by who held it that day, or by nobody's name. */
export const findNamedOffices = (text: string, { cast }: Reading): Mention[] =>
  findOffices(text).flatMap((office): Mention[] => {
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
    const party = partyOfOffice(office.text, office.text, cast)
    cast.alias(office.text, party)
    return [{ ...office, kind: 'person' as const, party }]
  })
