import type { Brief } from '../../../graph-schema/api/briefs.ts'
import { type Block, blocks, inferredNote, markWords, sourceText, writtenNote } from './blocks.ts'

/** A brief as Markdown. What the record says is escaped: it is text, whatever signs it holds. */
export const toMarkdown = (brief: Brief): string =>
  [`**${brief.marking}**`, ...blocks(brief).map(written), `**${brief.marking}**`].join('\n\n').concat('\n')

function written(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'line':
      return lineText(block)
    case 'notes':
      return block.notes.map(([text, n]) => `Note ${n}. ${escaped(text)}`).join('\n\n')
    case 'sources':
      return block.sources.map((source) => `${source.n}. ${escaped(sourceText(source))}`).join('\n')
  }
}

function lineText({ text, inferred, sources, mark }: Block & { is: 'line' }): string {
  const box = mark === 'check' ? '[ ] ' : ''
  const note = mark === 'written' ? ` *${writtenNote}*` : ''
  const why = inferred ? ` *${inferredNote(inferred)}*` : ''
  const numbers = sources.map((n) => `\\[${n}\\]`).join(' ')
  return `- ${box}${mark ? markWords[mark] : ''}${escaped(text)}${note}${why}${numbers ? ` ${numbers}` : ''}`
}

/** Every sign Markdown or HTML could take for its own, and what at the start of a line would begin a list. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2')
