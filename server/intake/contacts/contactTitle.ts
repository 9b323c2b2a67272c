import type { NewContact } from '../../../graph-schema/api/contacts.ts'
import { listed } from '../../../graph-schema/listed.ts'

const mostNamed = 3

/** "Refuge", "Refuge and Respect", "Refuge, Respect and 4 others": a contact is named after whom it was with. */
export function contactTitle(
  { who }: NewContact,
  parties: readonly { party: string; name: string }[],
): string {
  const names = who.map((one) =>
    'new' in one ? one.new.name : (parties.find(({ party }) => party === one.party)?.name ?? one.party),
  )
  return listed(names, names.length > mostNamed ? mostNamed - 1 : mostNamed)
}
