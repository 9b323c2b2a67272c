const actions =
  /^(?:\d{1,2}[.)]?\s+)?(?:(?:the|agreed|key|new|open|our|summary of|list of|outstanding|further|resulting|immediate|for) )*(?:actions?|action (?:points?|items?|log|list|tracker|record)|aps|to[- ]do(?: list)?|things to do|still to do|follow[- ]?ups?(?: actions?)?|tasks|next steps)(?:(?:,| and| &) (?:decisions|follow[- ]?ups?|next steps|owners|actions))?(?: (?:agreed|arising|carried forward|outstanding|before .{1,30}|by .{1,30}|from .{1,30}|for (?:us|me|you|officials|the .{1,20})|this week|next week|log|list|points))?\s*:?$/i
const owed =
  /^(?:\d{1,2}[.)]?\s+)?what (?:we (?:have|need|agreed|said we would|are|undertook|promised) (?:to )?do|we (?:will|shall) do(?: next)?|(?:needs|has|is) to (?:be done|happen)(?: next)?|each of us (?:will|is to) do|you (?:have|need) to do|i (?:have|need) to do)\s*:?$/i
const told =
  /^(?:\d{1,2}[.)]?\s+)?(?:what (?:follows|happens next|was agreed|we agreed|next)|agreed|outcomes?|undertakings|commitments(?: made)?)\s*:?$/i

/** A heading under which every line is something to be done: "Actions", "To do before I go", "What we have to do". */
export const headsActions = (text: string): boolean => actions.test(text.trim()) || owed.test(text.trim())

/** The same, or one under which what is to be done is told in whole sentences: "What was agreed". */
export const headsOutcomes = (text: string): boolean => headsActions(text) || told.test(text.trim())

/** The label of a field that says what is to be done after a contact: "Next:", "Follow-up:". */
export const labelsActions = (text: string): boolean =>
  /^next(?: actions?| moves?)?\s*:?$/i.test(text.trim()) || headsActions(text)

/** "Briefing due to the diary", "Papers outstanding": the paper that each line below is to be. */
export const paperOwed = (text: string): string | undefined =>
  /^(?<paper>brief|briefing|paper|submission|advice|note|line|speech|draft)s? (?:(?:still|now) )?(?:due|needed|wanted|outstanding|required|owed|to come|awaited|commissioned)\b/i
    .exec(text.trim())
    ?.groups?.paper?.toLowerCase()
