import type { Block } from '../layout/Block.ts'
import type { ReadText } from '../readText.ts'
import type { AreaWords } from './findAreas.ts'
import { mostSpoken } from './mostSpoken.ts'

/** What a document's title names, and what it is about where a contact says nothing else. */
export type DocumentAreas = { title: readonly string[]; usual: readonly string[] }

/** A unit is called by what it looks after: "Example Harms Unit" says who writes, and only then what about. */
const ofUnit = /\b(?:unit|team|directorate|division|branch|policy)\b/i

/** What a line names besides the name of a unit that it also gives. */
const besideUnits = (words: AreaWords, line: string): string[] =>
  words.find(
    line
      .split(/[,:;()]|\s[–-]\s/)
      .filter((part) => !ofUnit.test(part))
      .join('. '),
    false,
  )

/** What a title or heading names, besides the name of a unit that it also gives: its harms, else its themes. */
export function titleAreas(words: AreaWords, title: string): string[] {
  const besides = besideUnits(words, title)
  const harms = besides.length > 0 ? besides : words.find(title, false)
  return harms.length > 0 ? harms : words.find(title, true)
}

/** What a document is about: its title says it, a line at its head, or what it speaks of most. */
export function documentAreas(
  { facts, blocks }: Pick<ReadText, 'facts' | 'blocks'>,
  words: AreaWords,
  forum: string | undefined,
  kind: 'one' | 'diary' | 'several',
): DocumentAreas {
  const title = titleAreas(words, [facts.title, forum].filter(Boolean).join(': '))
  if (title.some(words.isHarm)) return { title, usual: title }
  const subject = subjectOf(blocks, words)
  if (subject.length > 0) return { title, usual: [...title, ...subject] }
  const { area, clear } = mostSpoken(words, blocks.map(({ text }) => text).join('\n'))
  const isSaid = kind === 'one' || (clear && (kind === 'several' || /\bvisit\b/i.test(facts.title)))
  const usual = area && isSaid ? [area] : []
  return { title, usual: [...title, ...usual] }
}

/** What "Subject: Example Harm" at the top says. */
function subjectOf(blocks: readonly Block[], words: AreaWords): string[] {
  return (
    blocks
      .slice(0, 6)
      .filter(({ label, text }) => label === 'subject' || subject.test(text))
      .map(({ text }) => besideUnits(words, text))
      .find((areas) => areas.length > 0) ?? []
  )
}

const subject = /\b(?:subject|re):/i
