import type { NewContact } from '../../../graph-schema/api/contacts.ts'

const mostNamed = 3

/** "Refuge", "Refuge and Respect", "Refuge, Respect and 4 others": a contact is named after whom it was with. */
export function contactTitle(
  { who }: NewContact,
  parties: readonly { party: string; name: string }[],
): string {
  const names = who.map((one) =>
    'new' in one ? one.new.name : (parties.find(({ party }) => party === one.party)?.name ?? one.party),
  )
  if (names.length <= mostNamed) return listed(names)
  return `${names.slice(0, mostNamed - 1).join(', ')} and ${names.length - mostNamed + 1} others`
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
