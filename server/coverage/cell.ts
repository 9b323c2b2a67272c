import type { Cell, CellQuery } from '../../graph-schema/api/coverageCell.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Database, Viewer } from '../database/database.ts'
import { findCitationsOf, findRef } from '../register/register.ts'
import { contactOf } from './contactOf.ts'
import { evidence } from './evidence.ts'
import { harmAreaAsked } from './harmAreaAsked.ts'
import type { MatrixOf } from './matrixCache.ts'
import { findContactsOf } from './queries/findContactsOf.ts'
import { findMentionsOf } from './queries/findMentionsOf.ts'
import { findSessionsOf } from './queries/findSessionsOf.ts'
import { findWorksOn } from './queries/findWorksOn.ts'
import { scopeOf } from './scope.ts'
import { scopeParams } from './scopeParams.ts'

const mostContacts = 100

/** All that one cell of the matrix rests on: each contact with what it counts as, and what the register says. */
export async function cell(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  asked: CellQuery,
): Promise<Cell> {
  const scope = await scopeOf(database, viewer, asked)
  const { seq, rows } = await matrixOf(viewer, scope, asked.about)
  const { sentence } = await evidence(database, viewer, scope)
  return database.readTogether(viewer, async (tx) => {
    const organisation = await findRef(tx, asked.organisation)
    if (organisation?.type !== 'organisation')
      throw new InvalidInput(`organisation: there is no organisation with the id ${asked.organisation}.`)
    const harmArea = await harmAreaAsked(tx, asked.about)
    const row = rows.find(({ id }) => id === organisation.id)
    const about = harmArea?.id ?? null
    const params = {
      ...scopeParams(scope, about ? [about] : [], [organisation.id]),
      organisation: organisation.id,
      about,
      limit: mostContacts,
    }
    const found = await findContactsOf(tx, params)
    const sessions = new Map((await findSessionsOf(tx, params)).map(({ id, because }) => [id, because]))
    const citations = await findCitationsOf(
      tx,
      found.contacts.map(({ meeting }) => meeting.id),
    )
    const figures = row?.cells.find((one) => one.harmArea === about)
    return {
      asOf: scope.asOf,
      by: { by: scope.by.by, name: scope.by.name },
      seq,
      sentence,
      organisation,
      ...(harmArea ? { harmArea } : {}),
      ...(figures ? { cell: figures } : {}),
      meetings: figures?.meetings ?? (about ? 0 : (row?.meetings ?? 0)),
      worksOn: (await findWorksOn(tx, params)).map(sourced),
      mentions: (await findMentionsOf(tx, params)).map(sourced),
      contacts: found.contacts.map((contact) =>
        contactOf(
          contact,
          sessions.has(contact.meeting.id),
          scope.by.name,
          citations.get(contact.meeting.id) ?? [],
        ),
      ),
      total: found.total,
    }
  })
}

type Sourced = Cell['worksOn'][number]

const sourced = ({ because, ...row }: Omit<Sourced, 'because'> & { because: string | null }): Sourced => ({
  ...row,
  ...(because ? { because } : {}),
})
