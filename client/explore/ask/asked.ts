import { Question } from '../../../graph-schema/api/answer.ts'

/** A question in an address: "who-met,who:refuge,about:domestic-abuse". */
export function writeAsked(asked: Question | undefined): string | undefined {
  if (!asked) return undefined
  const { question, ...blanks } = asked
  const filled = Object.entries(blanks)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return [question, ...filled.map(([name, value]) => `${name}:${value}`)].join(',')
}

export function readAsked(text: string | undefined): Question | undefined {
  if (!text) return undefined
  const [question, ...blanks] = text.split(',')
  const filled = blanks.map((blank) => {
    const colon = blank.indexOf(':')
    return [blank.slice(0, colon), blank.slice(colon + 1)]
  })
  const read = Question.safeParse({ ...Object.fromEntries(filled), question })
  return read.success ? read.data : undefined
}

/** Where the explorer draws the answer. Two who are to be connected have an address of their own. */
export function addressOf(question: Question) {
  const { who, about, from, to } = question
  return question.question === 'connected'
    ? { a: who, b: question.with, about, from, to }
    : { ask: writeAsked(question) }
}
