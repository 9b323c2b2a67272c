import type { Cast } from './Cast.ts'
import type { Party } from './Party.ts'
import { wordsOf } from './wordIndex.ts'

/** What follows a body's name where one of its parts is meant: ", Example Team", " rail security". */
const isUnit = (rest: string) =>
  /^,? \p{Ll}/u.test(rest) ||
  /\b(?:unit|team|directorate|division|branch|policy|safeguarding|officials|office of|region|department)\b/i.test(
    rest,
  )

/** "Home Office Interpersonal Abuse Unit" is the Home Office: a unit of a known body stands for it. */
export function bodyOf(name: string, cast: Cast): Party {
  const words = wordsOf(name)
  const known = cast.known.longestAt(words, 0)
  if (known && known.until < words.length && isUnit(name.slice(known.end)))
    return cast.choose(
      known.owners.map(({ of }) => of),
      name.slice(0, known.end),
    )
  const whole =
    /^([^,]{4,}), [^,]*\b(?:policy|unit|team|directorate|division|branch|legal|strategy)\b[^,]*$/i.exec(name)
  if (whole) return cast.body(whole[1] ?? name, { rule: 'attendance list', confidence: 0.8 })
  const [, long = name, short] = /^(.{6,}?)\s*\((\p{Lu}[\p{Lu}\p{Ll}&]{1,6})\)$/u.exec(name) ?? []
  const body = cast.body(long, { rule: 'attendance list', confidence: 0.8 })
  if (short && cast.known.get(short).length === 0) cast.alias(short, body)
  return body
}
