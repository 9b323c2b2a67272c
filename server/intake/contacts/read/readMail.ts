import * as chrono from 'chrono-node'
import type { Invitation } from '../../../../graph-schema/api/contacts.ts'

const header = /^\s*[>*]*\s*(From|Sent|Date|To|Cc|Bcc|Subject)\s*:\**\s*(.*)$/i
/** Where a header may stand in a pasted text, and how much of one is read. */
const linesRead = 60
const longestHeader = 20_000

/** Who and when by the headers above a pasted e-mail; undefined where it has none. */
export function readMail(text: string): Invitation | undefined {
  const headers = headersIn(text.replace(/\r\n?/g, '\n').split('\n').slice(0, linesRead))
  const of = (name: string) => headers.get(name)?.slice(0, longestHeader).trim() ?? ''
  const who = ['from', 'to', 'cc'].map(of).filter(Boolean)
  if (!of('from') || who.length < 2) return undefined
  const day = dayOf(of('sent') || of('date'))
  const title = of('subject')
    .replace(/^(?:(?:re|fw|fwd)\s*:\s*)+/i, '')
    .slice(0, 500)
  return {
    from: 'email',
    ...(title ? { title } : {}),
    ...(day ? { day } : {}),
    who: who.join('\n'),
    cancelled: false,
    leftOut: ['Only who wrote, to whom, when and the subject are taken from an e-mail, not its text.'],
  }
}

/** The first of each name; a long list of names goes on over lines that are indented. */
function headersIn(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>()
  let last: string | undefined
  for (const line of lines) {
    const [, name = '', value = ''] = header.exec(line) ?? []
    const key = name.toLowerCase()
    if (key && headers.has(key)) break
    if (key) headers.set(key, value)
    else if (last && /^[ \t]+\S/.test(line)) headers.set(last, `${headers.get(last)} ${line.trim()}`)
    else if (headers.size >= 2 && line.trim() === '') break
    last = key || (/^[ \t]+\S/.test(line) ? last : undefined)
  }
  return headers
}

function dayOf(written: string): string | undefined {
  // “Yesterday 14:03” is of a day that nobody knows any more.
  if (!/\b\d{4}\b/.test(written)) return undefined
  const start = chrono.en.GB.parse(written.slice(0, 200))[0]?.start
  if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return undefined
  const pad = (part: 'month' | 'day') => String(start.get(part)).padStart(2, '0')
  return `${start.get('year')}-${pad('month')}-${pad('day')}`
}
