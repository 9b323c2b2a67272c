import type { HeldText } from '../read/HeldText.ts'
import { AreaWords } from './areas/findAreas.ts'
import { toRecord } from './assemble/toRecord.ts'
import { findCommitments } from './commitments/findCommitments.ts'
import type { Extracted } from './Extracted.ts'
import { findMeetings } from './meetings/findMeetings.ts'
import { scenesOf } from './meetings/scenes.ts'
import { findPoints } from './points/findPoints.ts'
import type { Register } from './Register.ts'
import { readText } from './readText.ts'

/**
 * Reads a document without any model or network and proposes the record of it. Nothing here is a fact yet: every entry
 * and claim carries its confidence, the rule that made it and the words it rests on, for a person to review.
 * `asOf` is the document's day where the text gives none (YYYY-MM-DD).
 */
export function extract(held: HeldText, register: Register, asOf: string): Extracted {
  const read = readText(held, register, asOf)
  const scenes = scenesOf(read)
  const meetings = findMeetings(read, scenes)
  const commitments = findCommitments(read, scenes, meetings)
  const points = findPoints(scenes, meetings, commitments, new AreaWords(register.areas))
  const record = toRecord({
    facts: read.facts,
    meetings,
    points,
    commitments,
    held: held.text,
    blocks: read.blocks,
    cast: read.cast.parties,
  })
  return { record, quarantined: [...read.quarantined] }
}
