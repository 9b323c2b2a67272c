import type { DocumentFacts } from '../facts/DocumentFacts.ts'
import type { Party } from '../names/Party.ts'
import type { MeetingDraft, PartyTaking } from './MeetingDraft.ts'

/** Gives a draft the date and kind that its document decides, and each party its attendance. */
export function settle(
  draft: MeetingDraft,
  facts: DocumentFacts,
  spokenOf: (draft: MeetingDraft) => readonly Party[],
): MeetingDraft {
  const dated = withWhen(draft, facts)
  const attending = dated.parties.filter(({ party }) => party !== draft.forum)
  return {
    ...dated,
    kind: kindFor(dated),
    parties: attending
      .map((taking) => forBody(taking, draft, facts, spokenOf))
      .map((taking) => ({
        ...taking,
        attendance:
          taking.attendance ??
          (draft.status === 'held'
            ? 'present'
            : draft.status === 'planned' || draft.status === 'requested'
              ? 'expected'
              : 'not-recorded'),
      })),
  }
}

/** A contact without a date in a weekly report was in its week. */
function withWhen(draft: MeetingDraft, { covers }: DocumentFacts): MeetingDraft {
  if (draft.when?.from || draft.when?.to || !covers || draft.status !== 'held') return draft
  const { from, to, precision, because } = covers
  return {
    ...draft,
    when: { start: -1, end: -1, from, to, precision, asWritten: 'no day' },
    whenBecause: because,
  }
}

/** People of government among themselves are internal; "these calls" afterwards says that they were calls. */
function kindFor(draft: MeetingDraft): MeetingDraft['kind'] {
  if (draft.kind !== 'meeting' && draft.kind !== 'briefing') return draft.kind
  if (
    draft.kind === 'meeting' &&
    draft.about.some(({ text }) => /\b(?:these|this|the|those) calls?\b/i.test(text))
  )
    return 'call'
  const onlyOfficials = draft.parties.some(
    ({ at, party }) =>
      party.group ||
      (at !== undefined &&
        /\bofficials\b/i.test(
          draft.block.text.slice(at.start - draft.block.start, at.end - draft.block.start),
        )),
  )
  return onlyOfficials && draft.parties.every(isOfGovernment) ? 'internal' : draft.kind
}

const isOfGovernment = ({ party, onBehalfOf }: PartyTaking) =>
  party.side === 'government' ||
  party.group ||
  onBehalfOf?.side === 'government' ||
  (party.type === 'person' && ((party.posts ?? []).length > 0 || !party.known))

/** A person acts for the body of a post then held where the paragraph speaks of that body. */
function forBody(
  taking: PartyTaking,
  draft: MeetingDraft,
  { date }: DocumentFacts,
  spokenOf: (draft: MeetingDraft) => readonly Party[],
): PartyTaking {
  if (taking.onBehalfOf || taking.party.type !== 'person') return taking
  if (taking.party.body) return { ...taking, onBehalfOf: taking.party.body }
  const spoken = spokenOf(draft)
  const held = (taking.party.posts ?? []).find(
    ({ organisation, from, to }) =>
      (from ?? '') <= date &&
      (to === undefined || date <= to) &&
      spoken.some(({ id }) => id === organisation),
  )
  const body = spoken.find(({ id }) => id === held?.organisation)
  return body
    ? {
        ...taking,
        onBehalfOf: body,
        because:
          taking.because ??
          `${taking.party.name} held the post ${held?.title} there on that day, and the paragraph speaks of it.`,
      }
    : taking
}
