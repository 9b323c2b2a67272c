import type { Mention } from './Mention.ts'
import { findOffices, holderOf } from './offices.ts'
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
    const held = holderOf(office.text, cast.on, cast.register.appointments)
    const party = held
      ? cast.holder(held)
      : cast.person(office.text, {
          office: true,
          rule: 'office without a name',
          confidence: 0.5,
          because: 'The document gives the office and no name.',
        })
    cast.alias(office.text, party)
    if (held && !party.because)
      party.because = `Named by office: ${held.person} was ${held.post} on that day (Institute for Government ministers database).`
    return [{ ...office, kind: 'person' as const, party }]
  })
