import * as z from 'zod'
import { Id, When } from '../record.ts'
import { Attendance, MeetingKind, OrganisationKind, Role, Side, Status } from '../terms.ts'
import { Written } from './changes.ts'
import { Source } from './commitments.ts'
import { Count, EntryRef, list } from './shared.ts'

/** Logging a contact that no loaded document tells of. */

const Name = z.string().trim().min(1).max(500)

/** Somebody not in the register yet, as a person has confirmed them. */
export const NewParty = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('organisation'), name: Name, kind: OrganisationKind, side: Side }),
  /** `organisation`: whom they act for; with a title, they hold that post there. */
  z.strictObject({
    type: z.literal('person'),
    name: Name,
    organisation: Id.optional(),
    post: Name.optional(),
  }),
])
export type NewParty = z.infer<typeof NewParty>

const taking = { as: Role.optional(), attendance: Attendance.optional() }
const ContactParty = z.union([
  z.strictObject({ party: Id, ...taking }),
  z.strictObject({ new: NewParty, ...taking }),
])
export type ContactParty = z.infer<typeof ContactParty>

export const ContactStatus = z.enum(['held', 'planned', 'cancelled'])
export type ContactStatus = z.infer<typeof ContactStatus>

/** The most parties of a contact, and the most characters of an invitation. */
export const mostParties = 200
export const longestInvitation = 300_000

export const NewContact = z.strictObject({
  /** Whom it was with. */
  who: z.array(ContactParty).min(1).max(mostParties),
  /** On our side. */
  by: z.array(Id).min(1).max(20),
  /** A day, or a day of the week meant. */
  when: z.strictObject({ day: z.iso.date(), precision: z.enum(['day', 'week']) }),
  kind: MeetingKind,
  status: ContactStatus,
  harmAreas: z.array(Id).max(50).default([]),
  /** Named after whom it was with where nothing is said. */
  title: Name.optional(),
  source: Source,
  /** It is this meeting, which it adds to. */
  meeting: z.strictObject({ id: Id, seen: Count }).optional(),
  /** It is another than these, with the same parties in the same week. */
  notThese: z.array(Id).max(50).default([]),
})
export type NewContact = z.infer<typeof NewContact>

export const AlikeQuery = z.object({
  who: list(Id, mostParties),
  by: list(Id, 20).optional(),
  day: z.iso.date(),
})
export type AlikeQuery = z.infer<typeof AlikeQuery>

/** Meetings with the same parties in the same week, the most alike first. */
export const Alike = z.object({
  seq: Count,
  meetings: z.array(
    z.object({
      meeting: EntryRef,
      when: When,
      status: Status,
      parties: z.array(EntryRef),
      /** Those of them asked about. */
      shared: z.array(EntryRef),
    }),
  ),
})
export type Alike = z.infer<typeof Alike>

export const InvitationAsked = z.strictObject({ text: z.string().max(longestInvitation) })

/** What a calendar invitation or the head of an e-mail says of a contact. */
export const Invitation = z.object({
  from: z.enum(['calendar', 'email']),
  title: z.string().optional(),
  day: z.iso.date().optional(),
  /** One attendee a line, to be matched with the register. */
  who: z.string(),
  note: z.string().optional(),
  cancelled: z.boolean(),
  /** What was not taken from it, in words. */
  leftOut: z.array(z.string()),
})
export type Invitation = z.infer<typeof Invitation>

export const ContactLogged = Written
export type ContactLogged = Written
