import { findWhens } from '../../dates/findWhens.ts'
import { type Scene, takersIn } from '../../meetings/Scene.ts'
import type { Party } from '../../names/Party.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'

type At = readonly [number, number] | undefined

/** The parties within a stretch of the sentence. */
export const partiesAt = (scene: Scene, at: At): Party[] =>
  at && at[1] > at[0] ? takersIn(scene, at[0], at[1]).map(({ party }) => party) : []

/** Where what is to be done ends: before a further clause that says something else. */
const ends =
  /[;]|\.\s|(?:,|\s)\s*(?:but|although|though|however|which (?:he|she|they|would|will|is)|and (?:discussed|noted|said|hoped|stressed|added|explained|thanked|I|he|she|they|we)\b)/i

export type Shape = Omit<CommitmentDraft, 'what' | 'span' | 'due'> & {
  from: number
  what: number
  until?: number
}

/** A commitment from where its sentence begins to where what is to be done ends; "by 3 July" is when it is due. */
export function draftCommitment(
  scene: Scene,
  { from, what, until, ...fields }: Shape,
): CommitmentDraft | undefined {
  const { text, start } = scene.sentence
  const rest = text.slice(what, until)
  const end = ends.exec(rest.slice(3))
  const stop = end ? end.index + 3 : rest.length
  const task = rest
    .slice(0, stop)
    .replace(/[\s.,;:]+$/, '')
    .replace(/^\s*(?:to|that)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^\w+(?: \w+){0,3} to$/.test(task)) return undefined
  if (task === '' || (!task.includes(' ') && !scene.before && text.length < 40) || task.length > 600)
    return undefined
  const last = what + rest.slice(0, stop).trimEnd().length
  return {
    ...fields,
    what: withContext(task, scene),
    ...dueOf(text.slice(from), scene),
    span: { start: start + from, end: start + last },
  }
}

/** "pick this up across government" says little by itself: what "this" is stands in the sentence before. */
function withContext(task: string, scene: Scene): string {
  const loose =
    /^\w+(?: (?!anything|something|everything|all|what|any|those)\w+)? (?:this|that|it|these|those|them)\b(?! (?:point|paper|guidance|letter|data|information|work|issue|week|month|year|report|form|pack|one|offer|steer|question|note))/i.test(
      task,
    )
  const short = task.split(' ').length <= 4
  const own = scene.sentence.text.slice(0, Math.max(0, scene.sentence.text.indexOf(task.slice(0, 12))))
  const clause = own.split(' ').length > 7 ? own.replace(/,?\s+(?:and|but)\s+[^,]*$/i, '') : undefined
  const said = clause && clause !== own ? clause : scene.before
  return (loose || short) && said
    ? `${task} (“${said
        .replace(/\s+/g, ' ')
        .replace(/[.;:]+$/, '')
        .slice(0, 220)}”)`
    : task
}

const byWhen = /\b(?:by|before|no later than|due|deadline)\b/i

function dueOf(text: string, scene: Scene): { due?: string } {
  const found = findWhens(text, scene.on, 'future').filter(
    ({ until, precision, from, asWritten }) =>
      (from ?? '') >= scene.on.slice(0, 8) &&
      (until ||
        /\b(?:this|next) (?:week|month)\b|tomorrow|today|w\/c|week commencing/i.test(asWritten) ||
        (byWhen.test(text) && precision !== 'unknown')),
  )
  const when = found[0]
  return when?.to && when.precision !== 'unknown' ? { due: when.to } : {}
}
