import { markings, readMarking } from '../../../../graph-schema/markings.ts'
import type { RecordFile } from '../../../../graph-schema/record.ts'
import type { Register } from '../extract/Register.ts'
import { findMarking } from '../read/findMarking.ts'
import type { HeldText } from '../read/HeldText.ts'
import type { Proposed } from '../review/tools.ts'
import { askModel } from './askModel.ts'
import { citing } from './citing.ts'
import { type ModelAnswer, readAnswer } from './ModelAnswer.ts'
import { ModelProblem } from './ModelProblem.ts'
import type { ModelSettings } from './ModelSettings.ts'
import { namesIn } from './namesIn.ts'
import { messagesFor, piecesOf } from './prompt.ts'
import { toModelRecord } from './toModelRecord.ts'

/** A longer document is for the rules alone. */
const mostPieces = 12

type Given = { held: HeldText; proposed: Proposed; register: Register }

/** What a model proposes beside the rules; where it may not or cannot be asked, what the rules propose, and why. */
export async function withModel(settings: ModelSettings, given: Given): Promise<Proposed> {
  const { proposed, held } = given
  const noted = (note: string): Proposed => ({ ...proposed, notes: [...(proposed.notes ?? []), note] })
  const withheld = whyWithheld(settings, held, proposed.record)
  if (withheld) return noted(withheld)
  try {
    const { record, note } = await asked(settings, given)
    return { ...noted(note), record: together(proposed.record, record) }
  } catch (error) {
    if (!(error instanceof ModelProblem)) throw error
    return noted(
      `The model ${settings.name} gave nothing: ${error.message}. What is proposed is by rules alone.`,
    )
  }
}

/** Decided before anything leaves this machine. */
function whyWithheld(
  { highest, name }: ModelSettings,
  held: HeldText,
  record: RecordFile,
): string | undefined {
  const stated = [held.marking, record.documents?.[0]?.marking, findMarking(held.text.split('\n'))]
  const levels = stated.flatMap((one) => (one ? [readMarking(one)] : []))
  const above = levels.find((level) => markings.indexOf(level) > markings.indexOf(highest))
  if (above)
    return `Not sent to the model ${name}: the document is ${above}, and it may see no more than ${highest}.`
  return piecesOf(held.text).length > mostPieces
    ? `Not sent to the model ${name}: the document is too long for it.`
    : undefined
}

async function asked(settings: ModelSettings, { held, proposed, register }: Given) {
  const { record, quarantined } = proposed
  const [document] = record.documents ?? []
  const date = document?.date ?? new Date().toISOString().slice(0, 10)
  const signal = AbortSignal.timeout(settings.seconds * 1000)
  const answer: ModelAnswer = { meetings: [], commitments: [], unread: 0 }
  for (const piece of piecesOf(held.text)) {
    const { meetings, commitments, unread } = readAnswer(
      await askModel(settings, messagesFor(piece, register.areas, date), signal),
    )
    answer.meetings.push(...meetings)
    answer.commitments.push(...commitments)
    answer.unread += unread
  }
  const { resolve, made } = namesIn(
    held.text,
    record,
    register,
    quarantined.map(({ quote }) => quote),
  )
  const found = toModelRecord(answer, {
    text: held.text,
    record,
    date,
    model: settings.name,
    areas: new Set(register.areas.map(({ id }) => id)),
    cite: citing(held.text, document?.id ?? 'document'),
    resolve,
    made,
  })
  return { record: found.record, note: noteOf(settings.name, found, answer.unread) }
}

function noteOf(
  name: string,
  { record, dropped, known }: ReturnType<typeof toModelRecord>,
  unread: number,
): string {
  const added = (record.meetings?.length ?? 0) + (record.commitments?.length ?? 0)
  const lost = dropped + unread
  return [
    `The model ${name} was asked too: ${added} more proposed.`,
    ...(known > 0 ? [`${known} found by the rules already.`] : []),
    ...(lost > 0 ? [`${lost} left out, as the document does not say so in those words.`] : []),
  ].join(' ')
}

const together = (rules: RecordFile, model: RecordFile): RecordFile => ({
  ...rules,
  organisations: [...(rules.organisations ?? []), ...(model.organisations ?? [])],
  people: [...(rules.people ?? []), ...(model.people ?? [])],
  meetings: [...(rules.meetings ?? []), ...(model.meetings ?? [])],
  commitments: [...(rules.commitments ?? []), ...(model.commitments ?? [])],
})
