import * as z from 'zod'
import { EntryRef } from './shared.ts'

// Names as people write them, and whom in the register they may mean

/** The most names matched, and the most characters of one, in a request. */
export const mostNames = 200
export const longestName = 500

/** Whether two names name the same; `review` where a person should decide. */
export const SameName = z.object({ same: z.union([z.boolean(), z.literal('review')]), because: z.string() })
export type SameName = z.infer<typeof SameName>

/** A post held on the day asked about. */
export const PostHeld = z.object({ title: z.string(), organisation: EntryRef })
export type PostHeld = z.infer<typeof PostHeld>

export const Candidate = z.object({
  entry: EntryRef,
  /** Why it may be meant: "held the post Secretary of State for the Home Department on 10 April 2020". */
  because: z.string(),
  post: PostHeld.optional(),
})
export type Candidate = z.infer<typeof Candidate>

/** `matched`: one entry, beyond doubt. `choose`: a person picks from the candidates, or none. `unknown`: none. */
export const MatchStatus = z.enum(['matched', 'choose', 'unknown'])
export type MatchStatus = z.infer<typeof MatchStatus>
export const Match = z.object({ status: MatchStatus, candidates: z.array(Candidate) })
export type Match = z.infer<typeof Match>

/** A name to be matched, with what stands beside it in the text. */
export const NameAsked = z.object({
  written: z.string().max(longestName),
  post: z.string().max(longestName).optional(),
  organisation: z.string().max(longestName).optional(),
})
export type NameAsked = z.infer<typeof NameAsked>

/** The match of a name and, by itself, that of the organisation (or office) named beside it. */
export const NameMatch = Match.extend({ organisation: Match.optional() })
export type NameMatch = z.infer<typeof NameMatch>

// Attendees pasted from an invitation

export const Attendee = z.object({
  /** The whole of it as pasted, without its bullet or number. */
  written: z.string(),
  name: z.string(),
  post: z.string().optional(),
  organisation: z.string().optional(),
  onBehalf: z.string().optional(),
  chair: z.boolean().optional(),
  apologies: z.boolean().optional(),
})
export type Attendee = z.infer<typeof Attendee>

/** A part of what was pasted that is not in the list, and why. */
export const LeftOut = z.object({ text: z.string(), because: z.string() })
export type LeftOut = z.infer<typeof LeftOut>

export const AttendeesAsked = z.object({
  text: z.string().max(200_000),
  /** The day of the meeting, which decides who held which post; today where nothing is said. */
  on: z.iso.date().optional(),
})
export const MatchedAttendee = Attendee.extend({ match: NameMatch, onBehalfMatch: Match.optional() })
export type MatchedAttendee = z.infer<typeof MatchedAttendee>
export const Attendees = z.object({
  on: z.iso.date(),
  attendees: z.array(MatchedAttendee),
  leftOut: z.array(LeftOut),
  /** How many parts were left out in all; `leftOut` holds the first of them. */
  leftOutInAll: z.int().nonnegative(),
})
export type Attendees = z.infer<typeof Attendees>
