import type { CoverageRow } from '../../graph-schema/api/coverage.ts'
import type { GroupCell, GroupCellQuery, GroupMember } from '../../graph-schema/api/groupCell.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Database, Viewer } from '../database/database.ts'
import { findCitationsOf } from '../register/register.ts'
import { contactOf } from './contactOf.ts'
import { evidence } from './evidence.ts'
import { harmAreaAsked } from './harmAreaAsked.ts'
import type { Matrix } from './matrix.ts'
import type { MatrixOf } from './matrixCache.ts'
import { findGroupContacts } from './queries/findGroupContacts.ts'
import { scopeOf } from './scope.ts'
import { scopeParams } from './scopeParams.ts'

const mostContacts = 100

/** All that one cell of the matrix by groups rests on: its organisations and what each is, and their meetings. */
export async function groupCell(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  { rows: by, key, ...asked }: GroupCellQuery,
): Promise<GroupCell> {
  const scope = await scopeOf(database, viewer, asked)
  const { seq, rows, wholes } = await matrixOf(viewer, scope, asked.about)
  const group = rows.filter((row) => (row[by] ?? '') === key)
  if (group.length === 0) throw new InvalidInput(`key: no organisation has “${key}” as its ${by}.`)
  const { sentence } = await evidence(database, viewer, scope)
  return database.readTogether(viewer, async (tx) => {
    const harmArea = await harmAreaAsked(tx, asked.about)
    const about = harmArea?.id ?? null
    const params = { ...scopeParams(scope, about ? [about] : []), rows: by, key, about, limit: mostContacts }
    const { contacts, ...found } = await findGroupContacts(tx, params)
    const citations = await findCitationsOf(
      tx,
      contacts.map(({ meeting }) => meeting.id),
    )
    return {
      asOf: scope.asOf,
      by: { by: scope.by.by, name: scope.by.name },
      seq,
      sentence,
      ...(harmArea ? { harmArea } : {}),
      organisations: group.length,
      members: group.flatMap((row) => memberOf(row, about, wholes)),
      ...found,
      contacts: contacts.map(({ organisations, ...contact }) => ({
        ...contactOf(contact, false, scope.by.name, citations.get(contact.meeting.id) ?? []),
        organisations,
      })),
    }
  })
}

function memberOf(row: CoverageRow, about: string | null, wholes: Matrix['wholes']): GroupMember[] {
  const { id, name, cells } = row
  const figures = about ? cells.find(({ harmArea }) => harmArea === about) : wholes.get(id)
  if (!figures || (!figures.engaged && !figures.next)) return []
  return [{ id, name, engaged: figures.engaged, inferred: figures.inferred, next: figures.next }]
}
