import type { Quarantined } from '../Extracted.ts'
import type { Sentence } from '../layout/sentences.ts'
import { findRuns } from './findRuns.ts'
import { looksGiven } from './looksGiven.ts'

/** Words for somebody whose own life a document speaks of. */
const lived =
  /\b(?:victims?|survivors?|residents?|(?:young )?(?:wom[ae]n|m[ae]n|girls?|boys?|mothers?|fathers?|sons?|daughters?|nephews?|nieces?|brothers?|sisters?|child(?:ren)?|person|mum|dad|grandmother|grandfather)|service users?|somebody we supported|someone we supported|clients?|wife|husband|partner|aged \d+|is \d{1,2}\b|her story|his story|case of|witness(?:es)?|patient|tenant|beneficiar\w+|bereaved|family)\b/i

/** Words that open a telling of somebody's life: who is named later in the paragraph may be the one who lived it. */
const telling =
  /\b(?:residents?|survivors?|service users?|(?:somebody|someone|people|women) we supported|lived experience|first name|her story|his story|bereaved)\b/i

/** "her elder boy Callum": whose child, parent or partner it is tells more than any list of first names. */
const kin =
  /\b(?:boy|girl|son|daughter|mother|father|sister|brother|niece|nephew|child|baby|wife|husband|mum|dad|grandmother|grandfather),? $/i

/** What only those who meet on business do: next to it a first name is a colleague's. */
const onBusiness = (text: string, name: string) =>
  new RegExp(
    `\\b(?:with|by|alongside|from|to|Dear|I and|\\p{Lu}\\p{L}+ and) ${name}\\b|\\b${name} and I\\b|\\b${name}\\s*[(,:]\\s*(?:\\p{Lu}|chief|director|head)|^${name},?$|\\b${name} (?:will|to) `,
    'u',
  ).test(text)

/**
 * First names of victims, survivors and members of the public: a single first name where the sentence, or the one before
 * it, speaks of somebody's own life, or the paragraph opened with one, and nowhere of business. They are never made into
 * entries.
 */
export function findQuarantined(sentences: readonly Sentence[], named: ReadonlySet<string>): Quarantined[] {
  const names = new Set<string>()
  const told = new Set<Sentence['block']>()
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1]
    const around = `${before?.block === sentence.block ? before.text : ''} ${sentence.text}`
    if (telling.test(sentence.text)) told.add(sentence.block)
    const isLived = lived.test(around) || told.has(sentence.block)
    for (const { text, start } of findRuns(sentence.text)) {
      if (text.includes(' ') || named.has(text)) continue
      const isKin = kin.test(sentence.text.slice(0, start)) && /^\p{Lu}\p{Ll}+$/u.test(text)
      if (!isKin && !(isLived && looksGiven(text))) continue
      if (!sentences.some((other) => onBusiness(other.text, text))) names.add(text)
    }
  }
  return everywhere(sentences, names)
}

/** A name kept out in one sentence is kept out in all. */
const everywhere = (sentences: readonly Sentence[], names: ReadonlySet<string>): Quarantined[] =>
  sentences.flatMap((sentence) =>
    findRuns(sentence.text)
      .filter(({ text }) => names.has(text))
      .map(({ start, end, text }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        quote: text,
        because:
          'A first name beside words about somebody’s own life. Victims, survivors and members of the public are not made into entries.',
      })),
  )
