import * as z from 'zod'
import {
  Apart,
  Commitment,
  Decision,
  Document,
  Draft,
  Evidence,
  HarmArea,
  Id,
  Interval,
  KeptBrief,
  KeptText,
  Look,
  Meeting,
  Mention,
  Organisation,
  Person,
  PlanMember,
  Point,
  Reason,
  View,
} from './record.ts'

/**
 * An entry as the change mechanism handles it: the record's entry, told apart by `type`.
 * A party also owns its mentions and its place in the review plan, which the record lists separately.
 */

const PartyMention = z.strictObject({
  document: Id,
  harmAreas: Mention.options[0].shape.harmAreas,
  basis: Mention.options[0].shape.basis,
  because: Mention.options[0].shape.because,
  citations: Mention.options[0].shape.citations,
})
const Review = PlanMember.omit({ party: true })
const ofParty = { mentions: z.array(PartyMention).optional(), review: Review.optional() }

export const Entry = z.discriminatedUnion('type', [
  HarmArea.omit({ proposal: true }).extend({ type: z.literal('harmArea') }),
  Document.omit({ proposal: true }).extend({ type: z.literal('document') }),
  Organisation.omit({ proposal: true }).extend({ type: z.literal('organisation'), ...ofParty }),
  Person.omit({ proposal: true }).extend({ type: z.literal('person'), ...ofParty }),
  Meeting.omit({ proposal: true }).extend({ type: z.literal('meeting') }),
  Point.omit({ proposal: true }).extend({ type: z.literal('point') }),
  Commitment.omit({ proposal: true }).extend({ type: z.literal('commitment') }),
  Evidence.omit({ proposal: true }).extend({ type: z.literal('evidence'), id: Id }),
  Interval.omit({ name: true }).extend({ type: z.literal('interval'), id: Id }),
  View.extend({ type: z.literal('view') }),
  Look.extend({ type: z.literal('look') }),
  Apart.extend({ type: z.literal('apart') }),
  Reason.extend({ type: z.literal('reason') }),
  KeptBrief.extend({ type: z.literal('brief') }),
  KeptText.extend({ type: z.literal('keptText') }),
  Draft.extend({ type: z.literal('draft') }),
  Decision.extend({ type: z.literal('decision') }),
])
export type Entry = z.infer<typeof Entry>
export type EntryType = Entry['type']

/** The label each type of entry bears beside `:Entry`; parties also bear `:Party`. */
export const labelOf = {
  harmArea: 'HarmArea',
  document: 'Document',
  organisation: 'Organisation',
  person: 'Person',
  meeting: 'Meeting',
  point: 'Point',
  commitment: 'Commitment',
  evidence: 'Evidence',
  interval: 'Interval',
  view: 'View',
  look: 'Look',
  apart: 'Apart',
  reason: 'Reason',
  brief: 'Brief',
  keptText: 'KeptText',
  draft: 'Draft',
  decision: 'Decision',
} as const satisfies Record<EntryType, string>

export const EntryType = z.enum([
  'harmArea',
  'document',
  'organisation',
  'person',
  'meeting',
  'point',
  'commitment',
  'evidence',
  'interval',
  'view',
  'look',
  'apart',
  'reason',
  'brief',
  'keptText',
  'draft',
  'decision',
])

/**
 * Who may see an entry and its links. What it rests on decides it, and every document is open until restricted ones
 * are supported; a reason for no contact rests on none, and is seen only by those who may see reasons.
 */
export const accessOf = (type: EntryType): string => (type === 'reason' ? 'reasons' : 'open')
