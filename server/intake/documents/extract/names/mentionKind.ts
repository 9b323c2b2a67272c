import type { Mention } from './Mention.ts'

/** What sort of mention a party's name is. */
export const mentionKind = (party: NonNullable<Mention['party']>): Mention['kind'] =>
  party.redacted ? 'redacted' : party.type === 'person' ? 'person' : party.kind === 'forum' ? 'forum' : 'body'
