import { findWhens } from '../../dates/findWhens.ts'
import { type Scene, takersIn } from '../../meetings/Scene.ts'
import type { Party } from '../../names/Party.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import { saysLittle } from '../contentOf.ts'

type At = readonly [number, number] | undefined

/** The parties within a stretch of the sentence. */
export const partiesAt = (scene: Scene, at: At): Party[] =>
  at && at[1] > at[0] ? takersIn(scene, at[0], at[1]).map(({ party }) => party) : []

/** Where what is to be done ends: before a further clause that says something else. */
const ends =
  /[;]|(?<!\b(?:hon|rt|mr|mrs|ms|dr|st|no|prof|rev|gen|col|capt|sgt|insp|supt|cllr|dept|inc|ltd|co|e\.g|i\.e|[A-Z]))\.\s|(?:,|\s)\s*(?:(?:but|although|though|however)\b|which (?:he|she|they|would|will|is)|and (?:discussed|noted|said|hoped|stressed|added|explained|thanked|will|shall|would|I|he|she|they|we)\b)/i

export type Shape = Omit<CommitmentDraft, 'what' | 'span' | 'due'> & {
  from: number
  what: number
  until?: number
  /** What is told in a word or two has always to be explained by what stands before. */
  terse?: boolean
}

/** A commitment from where its sentence begins to where what is to be done ends; "by 3 July" is when it is due. */
export function draftCommitment(
  scene: Scene,
  { from, what, until, terse, ...fields }: Shape,
): CommitmentDraft | undefined {
  const { text, start } = scene.sentence
  const rest = text.slice(what, until)
  const end = ends.exec(rest.slice(3))
  const stop = end ? end.index + 3 : rest.length
  const task = rest
    .slice(0, stop)
    .replace(/[\s.,;:?]+$/, '')
    .replace(/^([^()]*)\)$/, '$1')
    .replace(/^\s*(?:to|that)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^\w+(?: \w+){0,3} to$/.test(task)) return undefined
  if (
    task === '' ||
    (!task.includes(' ') && fields.kind !== 'ask' && !scene.before && text.length < 40) ||
    task.length > 600
  )
    return undefined
  const last = what + rest.slice(0, stop).trimEnd().length
  return {
    ...fields,
    what: withContext(task, scene, what, terse === true),
    ...dueOf(text.slice(from), scene),
    span: { start: start + from, end: start + last },
  }
}

/** "pick this up across government" says little by itself: what "this" is stands before it. */
function withContext(task: string, scene: Scene, what: number, terse: boolean): string {
  const loose =
    /^\w+(?: (?!anything|something|everything|all|what|any|those)\w+)? (?:this|that|it|these|those|them)\b(?! (?:point|paper|guidance|letter|data|information|work|issue|week|month|year|report|form|pack|one|offer|steer|question|note))/i.test(
      task,
    ) || /\b(?:it|this|them)$|^(?:one|it|them|this)\b/i.test(task)
  const words = task.split(' ').length
  const short =
    words <= 4 || saysLittle(task) || (words <= 7 && /\b(?:what|how|this|that|it|them)\b/i.test(task))
  if (!loose && !short && !terse) return task
  const said = saidBefore(scene, what, loose ? 80 : 60)
  return said ? `${task} (“${said}”)` : task
}

/** No more is quoted of what stands before. */
const most = 1_000

/** What stands before a task in its paragraph or row: the clause, and a sentence or two where it is short. */
function saidBefore({ sentence }: Scene, what: number, least: number): string {
  const { block, start, text } = sentence
  const own = text.slice(0, what)
  const clause = own.split(' ').length > 7 ? own.replace(/,?\s+(?:and|but|so|which)\s+[^,]*$/i, '') : own
  const until = Math.max(0, start - block.start)
  const above = block.text.slice(Math.max(0, until - most), until).replaceAll('|', ' ')
  const parts = [...above.split(/(?<=[.!?])\s+|\s{3,}/), clause === own ? '' : clause]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /\p{L}{2}/u.test(part))
  let said = ''
  for (const part of parts.toReversed()) {
    if (said.length > least || (said !== '' && said.length + part.length > 220)) break
    said = said ? `${part} ${said}` : part
  }
  return said.replace(/[\s.,;:–-]+$/, '').slice(0, 220)
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
