import { decodeEntities } from './entities.ts'
import { tokensOf } from './htmlTokens.ts'

const BLOCK =
  /^(p|div|h[1-6]|ul|ol|table|blockquote|pre|address|article|section|header|footer|hr|dl|dt|dd|form|center)$/
const APART = /^(p|h[1-6]|ul|ol|table|blockquote|hr)$/
/** What is not text though it stands in the page. */
const UNSEEN = /^(head|script|style|title|template|svg|select)$/

const isHidden = (attributes: string) =>
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes) ||
  /\shidden(?=[\s=>/]|$)/i.test(attributes)

type List = { ordered: boolean; count: number }

/** Text as it is put together: lines, with at most one empty one between. */
function createWriter() {
  const pieces: string[] = []
  /** How many line ends stand before what is written next. */
  let ends = 0
  let space = false
  let empty = true
  const write = (text: string) => {
    if (text === '') return
    if (!empty && ends > 0) pieces.push('\n'.repeat(Math.min(ends, 2)))
    else if (space && !empty && !/^\s/.test(text)) pieces.push(' ')
    pieces.push(text)
    empty = false
    ends = 0
    space = false
  }
  return {
    raw: write,
    words(text: string) {
      const plain = text.replace(/[\s\u00A0]+/g, ' ')
      const trimmed = plain.trim()
      if (plain.startsWith(' ')) space = true
      write(trimmed)
      if (plain.endsWith(' ')) space = true
    },
    line(count: 1 | 2) {
      ends = Math.max(ends, count)
      space = false
    },
    newLine() {
      ends += 1
      space = false
    },
    text: () => pieces.join(''),
  }
}

/** The tree is not built: tags are read in order, as mail programs write pages no parser would take. */
function createReader() {
  const out = createWriter()
  const lists: List[] = []
  let cells = 0
  /** The element whose content is not seen, and how many of the same name are open within it. */
  let unseen: { name: string; depth: number } | undefined
  const item = () => {
    out.line(1)
    const list = lists.at(-1)
    if (list) list.count += 1
    out.raw(
      `${'  '.repeat(Math.min(Math.max(lists.length - 1, 0), 8))}${list?.ordered ? `${list.count}.` : '-'} `,
    )
  }
  const open = (name: string) => {
    if (name === 'br') out.newLine()
    if (name === 'tr') {
      out.line(1)
      cells = 0
    }
    if ((name === 'td' || name === 'th') && cells++ > 0) out.raw('\t')
    if (name === 'ul' || name === 'ol') {
      out.line(lists.length > 0 ? 1 : 2)
      lists.push({ ordered: name === 'ol', count: 0 })
    } else if (name === 'li') item()
    else if (BLOCK.test(name)) out.line(APART.test(name) ? 2 : 1)
  }
  const close = (name: string) => {
    if (name === 'ul' || name === 'ol') lists.pop()
    if (name === 'tr' || name === 'li') out.line(1)
    else if (BLOCK.test(name)) out.line(APART.test(name) && lists.length === 0 ? 2 : 1)
  }
  const within = (name: string, closing: boolean) => {
    if (unseen?.name !== name) return
    unseen.depth += closing ? -1 : 1
    if (unseen.depth === 0) unseen = undefined
  }
  return {
    words: (text: string) => void (unseen || out.words(decodeEntities(text))),
    tag(closing: boolean, name: string, attributes: string) {
      const single = attributes.endsWith('/') || /^(br|img|hr|input|meta|link|col|wbr|o:p)$/.test(name)
      // Where the head is not closed, the body closes it.
      if (name === 'body' && unseen?.name === 'head') unseen = undefined
      if (unseen) return within(name, closing)
      if (!closing && !single && (UNSEEN.test(name) || isHidden(attributes))) unseen = { name, depth: 1 }
      else if (closing) close(name)
      else open(name)
    },
    text: out.text,
  }
}

/** Outlook writes the items of a list as paragraphs that begin with a sign. */
const typedBullet = /^[·•▪§o] (?=\S)/gm

/** A page of HTML as text: blocks become lines, lists get their markers. Nothing in it is run or fetched. */
export function htmlToText(html: string): string {
  const reader = createReader()
  for (const token of tokensOf(html)) {
    if ('words' in token) reader.words(token.words)
    else reader.tag(token.closing, token.name, token.attributes)
  }
  return reader.text().replace(typedBullet, '- ')
}
