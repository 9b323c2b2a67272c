import type { Status } from '../../../../../graph-schema/terms.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { FoundWhen } from '../dates/When.ts'
import type { DocumentFacts } from '../facts/DocumentFacts.ts'
import type { Sentence } from '../layout/sentences.ts'

const putOff =
  /\b(?:stand(?:s|ing)? down|stood down|postpon\w+|put (?:it |this )?(?:off|back)|rearrang\w+|re-?schedul\w+|another (?:slot|date|time|day)|(?:can't|cannot|can no longer|unable to) (?:do|make|manage)|(?:been )?moved? to|push(?:ed)? back|(?:ha(?:s|ve|d)|will have) to come out|scrub(?:bed)?|new (?:date|time|slot)|instead)\b/i
const calledOff =
  /\b(?:cancel\w*|called off|no longer (?:going ahead|needed|happening)|not going ahead|fell through|withdrawn)\b/i
const heldNow =
  /\b(?:took place|went ahead|spoke (?:this|yesterday|today|on|for)|call (?:is )?(?:now )?done|readout|thanks for (?:the|today's|yesterday's|your time)|it was (?:good|useful|helpful) to (?:meet|speak|talk)|has (?:now )?(?:met|spoken))\b/i
/** The day that was asked about will do. */
const settled =
  /\b(?:works? for|suits|is fine|that's fine|all set|confirm(?:ed|ing)?|now in (?:the|his|her) diary|booked|agreed|fixed|(?:have|has|'ve) put in|it is|would be (?:fine|good|perfect|ideal)|would (?:suit|do)|(?:can|could|will|is able to) (?:see|meet)|look(?:ing)? forward to)\b/i
const toCome = /\b(?:meeting|call|visit|session|slot|diary|dial|join|brief)\b/i

/**
 * How things stand with a contact that a chain of messages arranges: the last that is said of it counts, by the day of
 * each message. Undefined where the chain does not speak of arranging anything.
 */
export function howArranged(
  facts: DocumentFacts,
  sentences: readonly Sentence[],
): { status: Status; when?: FoundWhen } | undefined {
  const messages = [...facts.messages.entries()].toSorted(([, a], [, b]) => a.on.localeCompare(b.on))
  let found: { status: Status; when?: FoundWhen } | undefined
  for (const [at, { on }] of messages)
    for (const { text, start } of sentences.filter((sentence) => sentence.block.message === at)) {
      const [day] = settled.test(text) && !putOff.test(text) ? findWhens(text, on, 'future') : []
      if (day?.precision === 'day' && (day.from ?? '') >= on) {
        found = { status: 'planned', when: { ...day, start: start + day.start, end: start + day.end } }
        break
      }
      const status: Status | undefined = heldNow.test(text)
        ? 'held'
        : calledOff.test(text)
          ? 'cancelled'
          : putOff.test(text)
            ? 'postponed'
            : undefined
      const whens = findWhens(text, on, status === 'held' ? 'past' : 'future').filter(
        ({ from, until }) => from !== undefined && !until,
      )
      const last = status === 'postponed' ? whens.at(-1) : whens[0]
      const when = last ? { ...last, start: start + last.start, end: start + last.end } : undefined
      if (status === 'postponed' && whens.length < 2 && !/\b(?:to|for|instead|look at)\b/i.test(text))
        found = { ...found, status }
      else if (status)
        found = {
          status,
          ...(when ? { when } : found?.when && status !== 'cancelled' ? { when: found.when } : {}),
        }
      else if (toCome.test(text) && when?.from && when.from >= on && !found?.when)
        found = { status: found?.status ?? 'planned', when }
    }
  return found
}

const offers =
  /\b(?:would|could|can|does|do|might|shall)\b[^.]*\b(?:suit|work|be any good|do|manage|make|good|free|available)\b/i
const few = 2

/** Whether several messages are about one day or another: they arrange something, whatever their subject says. */
export function isArranging({ messages }: DocumentFacts, sentences: readonly Sentence[]): boolean {
  const speaking = new Set(
    sentences
      .filter(
        ({ text, block }) =>
          (settled.test(text) || putOff.test(text) || calledOff.test(text) || offers.test(text)) &&
          findWhens(text, messages[block.message]?.on ?? '2000-01-01', 'future').some(
            ({ precision, until }) => precision === 'day' && !until,
          ),
      )
      .map(({ block }) => block.message),
  )
  return speaking.size > few
}
