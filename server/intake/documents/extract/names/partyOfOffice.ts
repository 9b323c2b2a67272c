import type { Cast } from './Cast.ts'
import { holderOf } from './offices.ts'
import type { Party } from './Party.ts'

/** Who is meant by an office named without a person: who held it that day, else somebody of whom no name is given. */
export function partyOfOffice(office: string, written: string, cast: Cast): Party {
  const here = cast.here.get(office).find(({ type, office: unnamed }) => type === 'person' && !unnamed)
  if (here) return here
  const held = holderOf(office, cast.on, cast.appointments)
  if (!held)
    return cast.person(written, {
      office: true,
      rule: 'office without a name',
      confidence: 0.5,
      because: 'The document gives the office and no name.',
    })
  const party = cast.holder(held)
  party.because ??= `Named by office: ${held.person} was ${held.post} on that day (Institute for Government ministers database).`
  return party
}
