import type { Database, Viewer } from '../../../database/database.ts'
import type { Knows } from '../../attendees/knows.ts'
import { findNamed } from '../../queries/findNamed.ts'
import { readName } from '../names/readName.ts'
import { soughtExactly } from './soughtAs.ts'

/** More names than these in one text are not looked up beforehand: they are then told apart by their looks. */
const most = 1_000

/** Which of these names, exactly as written, are of people or bodies in the register. */
export async function whoIsKnown(
  database: Database,
  viewer: Viewer,
  names: readonly string[],
): Promise<Knows> {
  const sought = names
    .slice(0, most)
    .map((name) => ({ key: keyOf(name), lucene: soughtExactly(name) }))
    .filter(({ lucene }) => lucene !== '')
  if (sought.length === 0) return () => undefined
  const rows = await database.readTogether(viewer, (tx) =>
    findNamed(
      tx,
      sought.map(({ lucene }) => lucene),
    ),
  )
  const known = new Map<string, 'person' | 'body'>()
  for (const { at, person, names: found } of rows) {
    const key = sought[at]?.key ?? ''
    if (found.flat().some((name) => keyOf(name) === key)) known.set(key, person ? 'person' : 'body')
  }
  return (name) => known.get(keyOf(name))
}

/** "Jane Doe (Refuge)" is not the name "Jane Doe". */
const keyOf = (name: string) => {
  const { whole, aside } = readName(name)
  return [whole, ...aside].join(' ')
}
