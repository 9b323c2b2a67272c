import * as z from 'zod'
import { Id, View } from '../record.ts'
import { GraphQuery } from './explore.ts'
import { Count, EntryRef } from './shared.ts'

/** Saved views: a picture of the explorer, kept by name. */

const name = z.string().trim().min(1, 'a view has a name').max(100)
const note = z.string().trim().max(2_000)
const { address, seq } = View.shape

export const NewView = z.strictObject({ name, note: note.optional(), address, seq })
export type NewView = z.infer<typeof NewView>

/** What is to be changed; `seen` is its `changed` as read, so that nobody's later change is overwritten unseen. */
export const ChangedView = z.strictObject({
  seen: Count,
  name: name.optional(),
  note: note.optional(),
  /** The picture: its address together with the seq of the data it was drawn from. */
  picture: z.strictObject({ address, seq }).optional(),
})
export type ChangedView = z.infer<typeof ChangedView>

export const ViewRef = z.object({
  id: Id,
  name: z.string(),
  note: z.string().optional(),
  /** The change that last saved it, when, and by whom. */
  changed: Count,
  at: z.string(),
  by: z.string(),
})
export type ViewRef = z.infer<typeof ViewRef>

/** The latest saved first: `views` holds the first of `total`. */
export const Views = z.object({ views: z.array(ViewRef), total: Count })
export type Views = z.infer<typeof Views>

export const SavedView = ViewRef.extend({ address, seq })
export type SavedView = z.infer<typeof SavedView>

/** `seen` as in `ChangedView`. */
export const DeletedViewQuery = z.object({ seen: z.coerce.number().int().nonnegative() })
/** The change that deleted it: undoing that change brings it back. */
export const DeletedView = z.object({ seq: Count })
export type DeletedView = z.infer<typeof DeletedView>

// What changed since

export const ChangesQuery = GraphQuery.omit({ limit: true }).extend({
  since: z.coerce.number().int().nonnegative(),
})
const listed = z.object({ total: Count, first: z.array(EntryRef) })

/** What has changed since a seq among the entries shown and the meetings between them, the latest first. */
export const Changes = z.object({
  seq: Count,
  since: Count,
  newMeetings: listed,
  changedMeetings: listed,
  changed: listed,
  missing: z.array(Id),
})
export type Changes = z.infer<typeof Changes>

// What a picture rests on

export const SourcesQuery = z.strictObject({
  ids: z.array(Id).max(6_000),
  /** Also the words of the documents, where they are held. */
  quotes: z.boolean().default(false),
})

/** The documents that entries and their claims cite. */
export const Sources = z.object({
  documents: z.array(
    z.object({ id: Id, title: z.string(), date: z.iso.date(), marking: z.string().optional() }),
  ),
  quotes: z.array(z.object({ entry: Id, document: Id, locator: z.string(), quote: z.string() })),
})
export type Sources = z.infer<typeof Sources>
