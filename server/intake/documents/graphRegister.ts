import type { Database, Viewer } from '../../database/database.ts'
import type { Register, RegisterParty } from './extract/Register.ts'
import { referenceTables } from './extract/seedRegister.ts'
import { findAreas } from './queries/findAreas.ts'
import { findRegister } from './queries/findRegister.ts'

const mostParties = 30_000

/** What extraction knows beforehand where there is a database: its register and harm areas as they are now. */
export async function graphRegister(database: Database, viewer: Viewer): Promise<Register> {
  const { rows, areas } = await database.readTogether(viewer, async (tx) => ({
    rows: await findRegister(tx, mostParties),
    areas: await findAreas(tx),
  }))
  return { parties: rows.filter(isNamed).map(partyOf), areas, ...(await referenceTables()) }
}

type Row = Awaited<ReturnType<typeof findRegister>>[number]

/** A first name alone tells nobody apart. */
const isNamed = ({ person, name }: Row) => !person || name.includes(' ')

const partyOf = ({ id, person, name, aliases, kind, side, posts }: Row): RegisterParty => ({
  id,
  type: person ? 'person' : 'organisation',
  name,
  aliases,
  ...(kind ? { kind } : {}),
  ...(side ? { side } : {}),
  posts: posts.map(({ title, organisation, from, to }) => ({
    title,
    organisation,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  })),
})
