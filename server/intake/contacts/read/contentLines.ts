import { InvalidInput } from '../../../access/parseInput.ts'

/** One line of a calendar file: `ATTENDEE;CN="Root, Jo":mailto:jo@example.org`. */
export type ContentLine = { name: string; parameters: ReadonlyMap<string, string>; value: string }

const mostLines = 20_000

/** The lines of a calendar file (RFC 5545) with folded ones made whole. Throws InvalidInput where there are too many. */
export function contentLines(text: string): ContentLine[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
  if (lines.length > mostLines)
    throw new InvalidInput(
      `This calendar file has more than ${mostLines} lines. Save the one invitation alone.`,
    )
  return lines.flatMap((line) => readLine(line) ?? [])
}

function readLine(line: string): ContentLine | undefined {
  const [head = '', ...parameters] = cutOutsideQuotes(line)
  const [, name = '', value] = /^([A-Za-z-]{1,40})(?::(.*))?$/s.exec(head) ?? []
  if (!name) return undefined
  const last = parameters.at(-1)
  if (value === undefined && last === undefined) return undefined
  const at = last === undefined ? -1 : colonOutsideQuotes(last)
  const all = at < 0 ? parameters : [...parameters.slice(0, -1), (last ?? '').slice(0, at)]
  return {
    name: name.toUpperCase(),
    parameters: new Map(all.flatMap(parameterOf)),
    value: value ?? (at < 0 ? '' : (last ?? '').slice(at + 1)),
  }
}

/** Cut at the semicolons before the value, which begins at the first colon outside quotation marks. */
function cutOutsideQuotes(line: string): string[] {
  const end = colonOutsideQuotes(line)
  const head = end < 0 ? line : line.slice(0, end)
  const pieces = head.match(/(?:[^;"]|"[^"]*"?)+/g) ?? []
  return end < 0 ? pieces : [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}${line.slice(end)}`]
}

function colonOutsideQuotes(text: string): number {
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === ':' && !quoted) return at
  }
  return -1
}

const parameterOf = (text: string): [string, string][] => {
  const at = text.indexOf('=')
  return at < 0 ? [] : [[text.slice(0, at).toUpperCase(), text.slice(at + 1).replaceAll('"', '')]]
}

/** A text value as it is read: line ends, commas and semicolons are escaped in the file. */
export const plainText = (value: string): string =>
  value
    .replace(/\\([nN,;\\])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped))
    .trim()
