import type { Block } from '../layout/Block.ts'
import type { PartyTaking } from '../meetings/MeetingDraft.ts'
import { nameIn } from '../tables/columnNames.ts'
import { isEmpty, type Table, type TableRow } from '../tables/tablesIn.ts'
import type { Cast } from './Cast.ts'
import { takingsFrom } from './takingsFrom.ts'

const away =
  /\b(?:apolog\w+|absent|out|away|not (?:present|there|attending)|did not (?:attend|come)|unable|regrets|no)\b/i
const silent = /\bno (?:word|reply|answer|response|apology|apologies)\b/i

/** Whether a table says who was there: people or bodies, and whether each was in. */
export const isAttendance = ({ meanings }: Table, under: boolean): boolean =>
  (meanings.has('person') || meanings.has('body')) &&
  !meanings.has('when') &&
  !meanings.has('action') &&
  (meanings.has('there') || under)

/** Who a table says was there, and who sent apologies; a body of which nobody came is left out where nothing is said of it. */
export const takingsOfTable = (table: Table, cast: Cast): PartyTaking[] =>
  table.rows.flatMap((row) => takingsOfRow(row, cast))

function takingsOfRow({ block, cells }: TableRow, cast: Cast): PartyTaking[] {
  const text = (meaning: 'person' | 'body' | 'there' | 'outcome' | 'initials' | 'who') => {
    const own = cells.get(meaning)?.text
    return own === undefined || isEmpty(own) ? '' : own
  }
  const [person, body] = [text('person'), nameIn(text('body'))]
  const there = text('there') || (person === '' ? '' : text('who'))
  const said = `${there} ${text('outcome')}`
  const absent = away.test(there) || /\bapolog|\babsent|\bregrets/i.test(text('outcome'))
  if (person === '') return withoutPerson(said, body, absent, block, cast)
  const kind = absent ? 'apologies' : /\bchair\b/i.test(`${person} ${said}`) ? 'chair' : 'present'
  const takings = takingsFrom(body ? `${nameIn(person)} (${body})` : person, kind, block, cast)
  const initials = text('initials') || (/\((\p{Lu}{2,4})\)/u.exec(person)?.[1] ?? '')
  if (/^\p{Lu}{2,4}$/u.test(initials) && takings[0]) cast.alias(initials, takings[0].party)
  const other = absent ? instead(said) : undefined
  return other
    ? [...takings, ...takingsFrom(body ? `${other} (${body})` : other, 'present', block, cast)]
    : takings
}

const name = "(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){1,2})"
const cameInstead = new RegExp(
  `${name} (?:came|attended|went|was there|stood in|sat in|deputised|represented|instead|in (?:his|her|their) place|for (?:him|her|them))\\b|(?:sent|substitute|sub|deputy|deputised by|represented by|replaced by|in (?:his|her|their) place|instead)[:,]? ${name}`,
  'u',
)

/** "No - Anna Sample came instead": who was there in the place of somebody who was not. */
const instead = (said: string): string | undefined => {
  const found = cameInstead.exec(said.replace(/\s+/g, ' '))
  return found?.[1] ?? found?.[2]
}

/** "Apologies: Anna Example" beside a dash says who would have come. */
function withoutPerson(said: string, body: string, absent: boolean, block: Block, cast: Cast): PartyTaking[] {
  const name = /\b(?:apologies|regrets)(?: from)?:? (\p{Lu}[\p{L}' .-]+)/iu.exec(said)?.[1]
  if (name) return takingsFrom(body ? `${name} (${body})` : name, 'apologies', block, cast)
  if (body === '' || silent.test(said)) return []
  return absent ? takingsFrom(body, 'apologies', block, cast) : takingsFrom(body, 'present', block, cast)
}
