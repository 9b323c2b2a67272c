import { looksLikePerson } from '../../../../register/register.ts'
import { withoutInstead } from './attendanceWords.ts'

/** What stands in an attendance list beside a name and is no body: "item 4 only", "secretariat", "by video". */
const aside =
  /^(?:items?\b.*|agenda items?\b.*|secretariat|minutes|note[- ]?taker|observer|observing|by (?:video|phone|telephone)\b.*|via .*|online|virtual(?:ly)?|remote(?:ly)?|in person|from .{0,12}\d.*|until .*|to (?:the end|items?)\b.*|part|for part|joined .*|left .*|present .*|pronouns?.*)$/i

/** "Min (Anna Example MP, DfE)" is she of that department. */
const office = /(?:^|(?<=; ))(?:Min|Minister|SoS|S of S|MoS|PUSS|HS) \(([^,()]+),\s*([^()]+)\)/g

/**
 * A line of an attendance list as one item for each person: "Farah Lodhi, Tim Oakes (Home Office, secretariat)" are two
 * people of the Home Office.
 */
export function attendanceItems(text: string): string {
  return withoutInstead(text)
    .replace(/\s+\/\s+/g, '; ')
    .replace(office, '$1 ($2)')
    .replace(/;(?=[^()]*\))/g, ',')
    .split(/;\s*/)
    .flatMap((item) => {
      const found = /^([^()]+?)\s*\(([^()]*)\)\s*(.*)$/s.exec(item.trim())
      const outside = (found?.[1] ?? item).trim()
      const details = (found?.[2] ?? '')
        .split(/,\s*/)
        .filter((part) => part !== '' && !aside.test(part.trim()))
      const shared = /^(.+? \+ [^,]+),\s*([^,]+)$/.exec(outside)
      if (shared) return (shared[1] ?? '').split(/\s+\+\s+/).map((name) => `${name}, ${shared[2]}`)
      const names = outside.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|\+)\s+/)
      const people =
        names.length > 1 && names.every((name) => looksLikePerson(name) && name.split(' ').length > 1)
          ? names
          : [outside]
      const rest = (found?.[3] ?? '').trim()
      return people.map(
        (name) => `${name}${details.length > 0 ? ` (${details.join(', ')})` : ''}${rest ? ` ${rest}` : ''}`,
      )
    })
    .join(';\n')
}
