import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extract } from '../../../server/intake/documents/extract/extract.ts'
import { seedRegister } from '../../../server/intake/documents/extract/seedRegister.ts'
import { type GoldDocument, goldDocuments } from '../../intake/extract/gold.ts'
import { report } from '../measure.ts'
import { type Score, score, sum } from './score.ts'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const folders = [
  ['the two source documents', `${shared}source-documents/`, '>= 0.95'],
  ['four practice documents', `${shared}practice-documents/`, '>= 0.85'],
  ['all invented documents', undefined, '>= 0.85'],
] as const

/** How much of what careful readers found extraction proposes, how often each rule speaks, and how long it takes. */
export async function intakeFigures() {
  const register = await seedRegister()
  const rules = new Map<string, Set<string>>()
  for (const [name, folder, aim] of folders) {
    if (folder && !existsSync(folder)) continue
    const documents = goldDocuments(folder)
    const scores = documents.map((document) => scored(document, register, rules))
    figures(name, aim, scores)
    if (!folder)
      for (const [at, { name: left }] of documents.entries())
        figures(
          `without ${left}`,
          aim,
          scores.filter((_, other) => other !== at),
          ['meetings'],
        )
  }
  for (const [rule, found] of [...rules].toSorted((a, b) => b[1].size - a[1].size))
    report({
      figure: `rule “${rule}”: documents it speaks in / all`,
      ratio: found.size / Math.max(1, goldDocuments().length),
      aim: 'more than one',
    })
  speed(register)
}

type Register = Awaited<ReturnType<typeof seedRegister>>

function scored(
  { name, text, gold }: GoldDocument,
  register: Register,
  rules: Map<string, Set<string>>,
): Score {
  const { record } = extract({ text, format: 'txt', notes: [] }, register, gold.document.date ?? '2026-11-22')
  for (const { proposal } of [...(record.meetings ?? []), ...(record.commitments ?? [])])
    if (proposal) rules.set(proposal.rule, (rules.get(proposal.rule) ?? new Set()).add(name))
  return score(gold, record)
}

function figures(
  name: string,
  aim: string,
  scores: readonly Score[],
  only: readonly (keyof Score)[] = ['meetings', 'statuses', 'dates', 'parties', 'commitments'],
) {
  for (const what of only) {
    const { found, gold, proposed } = sum(scores.map((each) => each[what]))
    report({ figure: `${what} found / in the gold, ${name}`, ratio: found / (gold || 1), aim })
    report({ figure: `${what} right / proposed, ${name}`, ratio: found / (proposed || 1), aim })
  }
}

/** Seconds for ten thousand words, beside the seconds a person takes to read them at 250 words a minute. */
function speed(register: Register) {
  const texts = goldDocuments().map(({ text }) => text)
  const words = texts.join(' ').split(/\s+/).length
  const from = performance.now()
  for (const text of texts) extract({ text, format: 'txt', notes: [] }, register, '2026-11-22')
  const seconds = ((performance.now() - from) / 1_000) * (10_000 / words)
  const reading = (10_000 / 250) * 60
  report({
    figure: 'time for 10,000 words / time a person takes to read them',
    ratio: seconds / reading,
    aim: '<= 0.05',
    milliseconds: [seconds * 1_000, reading * 1_000],
  })
}
