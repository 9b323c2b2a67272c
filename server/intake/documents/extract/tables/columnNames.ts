import { looksLikePost } from '../../../../register/register.ts'
import type { Cast } from '../names/Cast.ts'
import { looksGiven } from '../names/looksGiven.ts'
import { isContactTable } from './contactTable.ts'
import { isEmpty, type Table } from './tablesIn.ts'

/** Titles that only people have; "Sister Act" may be a charity. */
const surelyTitled =
  /^(?:(?:the )?(?:rt hon|very) )?(?:mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|baroness|cllr|councillor|revd?|(?:(?:ch(?:ief)?|det(?:ective)?) )*(?:supt|superintendent|insp(?:ector)?|constable|sgt|sergeant)|d\/(?:ch )?(?:supt|insp|sgt)|cdr|commander|maj(?:or)?|col(?:onel)?|capt(?:ain)?|di|dci|ds|pc|acc|dcc|hhj|judge|bishop)\b\.? /i

/** Whether what heads a cell is a person's name, in a column that may hold either. */
export const isNameOfPerson = (name: string): boolean =>
  surelyTitled.test(name) ||
  (/^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]*){0,2} \p{Lu}[\p{L}'-]+$/u.test(name) &&
    looksGiven(name.split(' ')[0] ?? '')) ||
  /^\p{Lu}\.? \p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(name)

/** The name a cell begins with, before what is said of it in brackets or after a comma. */
export const nameIn = (text: string): string =>
  text
    .replace(/\s*(?:[(,;:+]|\s[-–—]\s).*$/s, '')
    .replace(/\s+/g, ' ')
    .replace(/^the (?=\p{Lu})/iu, '')
    .trim()

/** What stands in a column of organisations or of people is a name, whatever it looks like. */
export function readColumnNames(tables: readonly Table[], cast: Cast) {
  for (const table of tables) {
    if (!isContactTable(table) && !table.meanings.has('there')) continue
    const own = new Set(table.rows.map(({ cells }) => nameIn(cells.get('body')?.text ?? '')))
    for (const { cells } of table.rows) {
      const [written, person] = [cells.get('body')?.text ?? '', cells.get('person')?.text ?? '']
      for (const body of isEmpty(written) ? [] : itemsOf(written, cast, own))
        if (isName(nameIn(body)) && !isNameOfPerson(nameIn(body)))
          cast.body(nameIn(body), { rule: 'name in a column of organisations', confidence: 0.8 })
      if (!isEmpty(person) && isName(nameIn(person)) && /\s/.test(nameIn(person)))
        cast.person(nameIn(person), { rule: 'name in a column of people', confidence: 0.8 })
    }
  }
}

/** The names of a list in one cell; "and" and commas part only what are names by themselves, as they stand in names too. */
export function itemsOf(text: string, cast: Cast, own: ReadonlySet<string> = new Set()): string[] {
  return text.split(/\s*;\s*|\s+\/\s+/).flatMap((item) => {
    const parts = item.split(/\s*,\s+(?:and\s+)?|\s+and\s+|\s+&\s+/)
    const sort = (part: string) =>
      isNameOfPerson(part) || cast.here.get(part).some(({ type }) => type === 'person')
        ? 'person'
        : own.has(part) || cast.here.get(part).length > 0 || cast.known.get(part).length > 0
          ? 'body'
          : undefined
    const sorts = parts.map(sort)
    const alike = sorts.every((each) => each !== undefined && each === sorts[0])
    const many =
      parts.length > 2 && item.includes(',') && parts.every((part) => isName(part)) && sorts[0] !== 'person'
    return parts.length > 1 && !item.includes('(') && (alike || many) ? parts : [item]
  })
}

const isName = (name: string) =>
  /^\p{Lu}/u.test(name) && name.length > 2 && name.split(' ').length <= 8 && !looksLikePost(name)
