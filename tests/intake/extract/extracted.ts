import { extract } from '../../../server/intake/documents/extract/extract.ts'
import { seedRegister } from '../../../server/intake/documents/extract/seedRegister.ts'

const register = await seedRegister()

/** What an invented document is read as, by the seed's register, with the name of each entry it speaks of. */
export function extracted(text: string) {
  const { record, quarantined } = extract({ text, format: 'txt', notes: [] }, register, '2026-11-22')
  const { meetings = [], commitments = [], organisations = [], people = [] } = record
  const names = new Map([...organisations, ...people].map(({ id, name }) => [id, name]))
  return { record, quarantined, meetings, commitments, names }
}
