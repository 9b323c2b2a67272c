import { createHash } from 'node:crypto'
import type { Written } from '../../../graph-schema/api/changes.ts'
import type { NotTheSame } from '../../../graph-schema/api/registerList.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import { change } from '../../record/record.ts'
import { findRefs } from '../queries/findRefs.ts'
import { type Writing, written } from '../writing/written.ts'

/** Remembers that two entries are not the same. Throws InvalidInput. */
export async function setApart(writing: Writing, given: NotTheSame): Promise<Written> {
  const { database, viewer } = writing
  const refs = await database.readTogether(viewer, (tx) => findRefs(tx, [given.one, given.other]))
  const [a, b] = [refs.get(given.one), refs.get(given.other)]
  if (!a || !b || a.id === b.id || a.type !== b.type)
    throw new InvalidInput('Two people, two organisations or two meetings that are recorded are needed.')
  const [one = '', other = ''] = [a.id, b.id].toSorted()
  const id = `apart.${createHash('sha256').update(`${one} ${other}`).digest('hex').slice(0, 20)}`
  const done = `Remembered: “${a.name}” and “${b.name}” are not the same`
  return written(writing, { id, done }, () =>
    change(database, { by: viewer.name, why: done }, [
      { do: 'patch', id, type: 'apart', fields: { one, other } },
    ]),
  )
}
