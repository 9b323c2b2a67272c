import type { Span } from '../../../../graph-schema/api/intake.ts'
import type { RecordFile } from '../../../../graph-schema/record.ts'
import { fold } from '../../../record/record.ts'
import type { Register } from '../extract/Register.ts'
import { placeOf } from './placeOf.ts'

export type NamedParty = { id: string; type: 'person' | 'organisation'; name: string; isNew: boolean }
type Asked = { name: string; type?: NamedParty['type'] | undefined }
/** A name that nobody known goes by, and where the text first has it. */
export type NewName = { id: string; type: NamedParty['type']; name: string; at: Span }

const redacted = /^(?:NR|N\/R|REDACTED|PERSONAL DATA|\W+)$/i

/**
 * Who a name of a model's answer is: somebody the rules found or the register has, where one alone goes by it; else a new
 * name, if the text has it. A name kept out, a redacted one and a first name alone are nobody.
 */
export function namesIn(text: string, record: RecordFile, register: Register, keptOut: readonly string[]) {
  const known = new Map<string, NamedParty[]>()
  const add = (names: readonly string[], party: NamedParty) => {
    for (const name of names.map(fold))
      if (!known.get(name)?.some(({ id }) => id === party.id))
        known.set(name, [...(known.get(name) ?? []), party])
  }
  for (const { id, name = id, aliases = [] } of record.organisations ?? [])
    add([name, ...aliases], { id, type: 'organisation', name, isNew: false })
  for (const { id, name = id, aliases = [], redacted: hidden } of record.people ?? [])
    if (!hidden) add([name, ...aliases], { id, type: 'person', name, isNew: false })
  for (const { id, type, name, aliases } of register.parties)
    add([name, ...aliases], { id, type, name, isNew: false })
  const made = new Map<string, NewName>()

  return {
    made,
    resolve({ name, type }: Asked): NamedParty | undefined {
      const at = placeOf(text, name)
      const folded = fold(name)
      if (!at || isKeptOut(folded, keptOut) || redacted.test(name.trim())) return undefined
      const found = known.get(folded) ?? []
      if (found.length === 1) return found[0]
      if (found.length > 1 || !type || (type === 'person' && !folded.includes(' '))) return undefined
      const id = `model-${folded.replaceAll(' ', '-').slice(0, 60)}`
      const written = text.slice(at.start, at.end).replace(/\s+/g, ' ')
      made.set(id, { id, type, name: written, at })
      return { id, type, name: written, isNew: true }
    },
  }
}

const isKeptOut = (folded: string, keptOut: readonly string[]) =>
  keptOut.some((one) => folded === fold(one) || folded.split(' ').includes(fold(one)))
