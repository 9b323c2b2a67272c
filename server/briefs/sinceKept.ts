import type { Brief, BriefLine, BriefSince } from '../../graph-schema/api/briefs.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Database, Viewer } from '../database/database.ts'
import { brief } from './brief.ts'

/**
 * What the questions of a kept brief answer now and did not then. Nothing is put into the brief by itself: a person
 * takes a new line over or leaves it.
 */
export async function sinceKept(database: Database, viewer: Viewer, kept: Brief): Promise<BriefSince> {
  const now = await madeAnew(database, viewer, kept)
  return now ? changesBetween(kept, now) : { seq: kept.seq, lines: [], gone: [] }
}

/** Without its day, unless it was one of the past, so that later documents count; nothing where an attendee is no longer in the record. */
async function madeAnew(database: Database, viewer: Viewer, { asked }: Brief): Promise<Brief | undefined> {
  const { asOf, past, ...rest } = asked
  try {
    return await brief(database, viewer, { ...rest, ...(past ? { asOf } : {}) })
  } catch (error) {
    if (error instanceof InvalidInput) return undefined
    throw error
  }
}

/** A line is what the record says: what a person changed of its words, or left out, is no change of the record. */
export function changesBetween(kept: Brief, now: Brief): BriefSince {
  const before = new Map(factsOf(kept).map(({ line }) => [line.id, line]))
  const after = new Map(factsOf(now).map(({ line }) => [line.id, line]))
  const lines = factsOf(now).flatMap(({ part, section, line }) => {
    const was = before.get(line.id)
    if (was && wordsOf(was) === wordsOf(line)) return []
    return [
      {
        part,
        section,
        line,
        ...(was ? { was: wordsOf(was) } : {}),
        sources: now.sources.filter(({ n }) => line.sources.includes(n)),
      },
    ]
  })
  const gone = factsOf(kept).flatMap(({ part, line }) =>
    after.has(line.id) ? [] : [{ part, text: wordsOf(line) }],
  )
  return { seq: now.seq, lines, gone }
}

const wordsOf = ({ original, text }: BriefLine) => original ?? text

/** Lines the record made, not those a person wrote. */
const factsOf = ({ parts }: Brief) =>
  parts.flatMap((part) =>
    part.sections.flatMap((section) =>
      section.lines
        .filter(({ kind }) => kind !== 'written' && kind !== 'check')
        .map((line) => ({ part: part.id, section: section.id, line })),
    ),
  )
