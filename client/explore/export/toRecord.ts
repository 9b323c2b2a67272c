import type { RecordFile } from '../../../graph-schema/record.ts'
import type { Caption } from './captions.ts'

/** The record format, with what the file says of itself where loading looks over it. */
export function toRecord(part: RecordFile, captions: readonly Caption[]): string {
  const { liaison, ...lists } = part
  const exported = Object.fromEntries(captions.map(({ name, value }) => [name, value]))
  return `${JSON.stringify({ liaison, exported, ...lists }, null, 2)}\n`
}
