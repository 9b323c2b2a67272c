import { readPerson } from '../../../../register/register.ts'
import type { Party } from './Party.ts'

/** The one person among these of a surname, whose given name is not another; none where there are several. */
export function sameSurname(
  parties: readonly Party[],
  surname: string,
  given: string | undefined,
): Party | undefined {
  const alike = parties.filter(({ type, name, redacted }) => {
    const other = redacted || type !== 'person' ? undefined : readPerson(name)
    return (
      other?.surname === surname &&
      (!given ||
        other.given.length === 0 ||
        other.given[0] === given ||
        (given.length === 1 && other.given[0]?.startsWith(given)))
    )
  })
  return alike.length === 1 ? alike[0] : undefined
}

/** Somebody who was only named by title and surname so far goes by the fuller name from now on. */
export function fuller(party: Party, name: string, given: number): Party {
  if (party.known || given === 0 || party.because || (readPerson(party.name)?.given.length ?? 1) > 0)
    return party
  if (!party.aliases.includes(party.name)) party.aliases.push(party.name)
  return Object.assign(party, { name })
}
