import { InvalidInput } from '../access/parseInput.ts'
import type { Database, Viewer } from '../database/database.ts'
import { fold } from '../record/record.ts'
import { findHarmAreas, findRef, matchNames } from '../register/register.ts'

/**
 * The ids of people and organisations given by id or name. Throws InvalidInput naming each that is not certain, with
 * whom it may mean: a brief about somebody else is worse than none.
 */
export async function partiesNamed(
  database: Database,
  viewer: Viewer,
  given: readonly string[],
  on = new Date().toISOString().slice(0, 10),
): Promise<string[]> {
  const known = await database.readTogether(viewer, async (tx) => {
    const found = new Map<string, string>()
    for (const text of given) {
      const ref = await findRef(tx, text)
      if (ref?.type === 'person' || ref?.type === 'organisation') found.set(text, ref.id)
    }
    return found
  })
  const names = given.filter((text) => !known.has(text))
  const matches = await matchNames(
    database,
    viewer,
    names.map((written) => ({ written })),
    on,
  )
  const problems: string[] = []
  names.forEach((text, at) => {
    const match = matches[at]
    const [first] = match?.candidates ?? []
    if (match?.status === 'matched' && first) known.set(text, first.entry.id)
    else problems.push(problemOf(text, match?.candidates.map(({ entry }) => entry) ?? []))
  })
  if (problems.length > 0) throw new InvalidInput(problems.join(' '))
  return [...new Set(given.flatMap((text) => known.get(text) ?? []))]
}

const problemOf = (text: string, entries: readonly { id: string; name: string }[]) =>
  entries.length === 0
    ? `Nobody in the register is called “${text}”. Give an id or another name.`
    : `“${text}” may mean ${entries.map(({ id, name }) => `${name} (${id})`).join(' or ')}. Give the id.`

/** The id of a harm area given by id or name. Throws InvalidInput. */
export async function harmAreaNamed(database: Database, viewer: Viewer, given: string): Promise<string> {
  const areas = await findHarmAreas(database, viewer)
  const found = areas.find(({ id, name }) => id === given || fold(name) === fold(given))
  if (!found) throw new InvalidInput(`about: there is no harm area called “${given}”.`)
  return found.id
}
