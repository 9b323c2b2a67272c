import * as z from 'zod'
import { Entry } from '../entry.ts'
import { Id, When } from '../record.ts'
import { Attendance, MeetingKind, OrganisationKind, Role, Side, Status } from '../terms.ts'
import { Written } from './changes.ts'
import { Source } from './commitments.ts'
import { Count, EntryRef } from './shared.ts'

/** Adding and editing what is in the register by hand: people, organisations and meetings. */

const Name = z.string().trim().min(1).max(500)
const aliases = z.array(Name).max(200)
const period = { from: z.iso.date().optional(), to: z.iso.date().optional() }
const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  !from || !to || from <= to
const order = 'the day it ended is before the day it began'

export const PersonFields = z.strictObject({
  type: z.literal('person'),
  name: Name,
  aliases,
  posts: z
    .array(z.strictObject({ title: Name, organisation: Id, ...period }).refine(inOrder, order))
    .max(200),
})
export type PersonFields = z.infer<typeof PersonFields>

export const OrganisationFields = z.strictObject({
  type: z.literal('organisation'),
  name: Name,
  kind: OrganisationKind,
  side: Side,
  aliases,
  worksOn: z.array(Id).max(200),
  memberOf: z.array(z.strictObject({ organisation: Id, ...period }).refine(inOrder, order)).max(200),
})
export type OrganisationFields = z.infer<typeof OrganisationFields>

export const MeetingFields = z.strictObject({
  type: z.literal('meeting'),
  title: Name,
  kind: MeetingKind,
  when: When,
  /** Its history, each status with the day it became known. */
  statuses: z
    .array(z.strictObject({ status: Status, known: z.iso.date() }))
    .min(1)
    .max(50),
  parties: z
    .array(
      z.strictObject({
        party: Id,
        as: Role.optional(),
        attendance: Attendance.optional(),
        onBehalfOf: z.union([z.literal('self'), Id]).optional(),
      }),
    )
    .max(1_000),
  harmAreas: z.array(Id).max(100),
  summary: z.string().trim().max(20_000).optional(),
})
export type MeetingFields = z.infer<typeof MeetingFields>

export const EditedFields = z.discriminatedUnion('type', [PersonFields, OrganisationFields, MeetingFields])
export type EditedFields = z.infer<typeof EditedFields>

const why = z.string().trim().max(500).optional()

/** Something new, and what it rests on. */
export const NewEntry = z.strictObject({ fields: EditedFields, source: Source, why })
export type NewEntry = z.infer<typeof NewEntry>

/** All of its fields as they should be; `seen`: as of which change they were read. */
export const EditedEntry = z.strictObject({ fields: EditedFields, source: Source, why, seen: Count })
export type EditedEntry = z.infer<typeof EditedEntry>

/** An entry as its record has it, for a form to start from, and the names of what it refers to. */
export const Editable = z.object({ seq: Count, entry: Entry, refs: z.array(EntryRef) })
export type Editable = z.infer<typeof Editable>

export const EntryWritten = Written
export type EntryWritten = Written
