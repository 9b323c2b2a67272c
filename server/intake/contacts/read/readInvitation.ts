import type { Invitation } from '../../../../graph-schema/api/contacts.ts'
import { InvalidInput } from '../../../access/parseInput.ts'
import { readCalendar } from './readCalendar.ts'
import { readMail } from './readMail.ts'

/** A calendar invitation or an e-mail, as dropped or pasted. Throws InvalidInput where it is neither. */
export function readInvitation(text: string): Invitation {
  const found = /^\s*BEGIN:VCALENDAR/im.test(text) ? readCalendar(text) : readMail(text)
  if (!found)
    throw new InvalidInput(
      'This is neither a calendar invitation (.ics) nor an e-mail with From, To and Sent above it. Write or paste the names instead.',
    )
  return found
}
