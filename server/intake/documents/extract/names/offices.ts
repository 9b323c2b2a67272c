import type { Appointment } from '../Register.ts'

/** Short names of offices, and a pattern for the post they stand for. */
const shortOffices: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:prime minister|pm)$/, /^prime minister/],
  [/^(?:deputy prime minister|dpm)$/, /^deputy prime minister/],
  [/^chancellor(?: of the exchequer)?$/, /^chancellor of the exchequer/],
  [/^home secretary$/, /^secretary of state for the home department/],
  [/^foreign secretary$/, /^secretary of state for foreign/],
  [/^(?:justice secretary|lord chancellor)$/, /^secretary of state for justice|^lord chancellor/],
  [/^(?:communities|housing) secretary$/, /^secretary of state for (?:communities|housing|levelling up)/],
  [/^culture secretary$/, /^secretary of state for (?:digital, )?culture/],
  [/^(?:women and )?equalities minister$/, /^minister for (?:women and )?equalities/],
  [/^polic(?:ing|e) minister$/, /polic/],
  [/^safeguarding minister$/, /safeguarding/],
  [/^victims minister$/, /victims/],
  [/^attorney general$/, /^attorney general/],
  [/^solicitor general$/, /^solicitor general/],
]

const office =
  /\b(?:Prime Minister|PM|Deputy Prime Minister|Chancellor(?: of the Exchequer)?|Lord Chancellor|Attorney General|Solicitor General|Director of Public Prosecutions|Lord Chief Justice|(?:(?:First )?Secretary of State|Minister|Minister of State|Parliamentary Under-Secretary(?: of State)?) for (?:the )?\p{Lu}[\p{L}]+(?:(?:,(?= \p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)* and \p{Lu}))? (?:and (?!the |a )|of |of the )?\p{Lu}[\p{L}]+){0,5}|(?:Home|Foreign|Justice|Education|Health|Culture|Communities|Housing|Defence|Transport|Environment|Business|Work and Pensions|Levelling Up) Secretary|(?:Lord |Deputy )?Mayor of (?:Greater )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:Arch)?[Bb]ishop of \p{Lu}\p{L}+|Dean of \p{Lu}\p{L}+|Chief of the (?:General|Defence|Air|Naval) Staff|Attorney General of \p{Lu}\p{L}+|Chief Constable(?: of (?:the )?\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+| \p{Lu}\p{L}+)?)?(?! \p{Lu})|(?:\p{Lu}\p{L}+ )?High Commissioner(?! \p{Lu})|(?:(?!The )\p{Lu}\p{L}+ )Ambassador(?! \p{Lu})|First Minister(?! \p{Lu})|Leader of the (?:House|Opposition)|Permanent Secretary(?! \p{Lu})|Provost Marshal|Solicitor General for \p{Lu}\p{L}+|Bishop of \p{Lu}\p{L}+|Cabinet Secretary(?: for \p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+)?)?|(?:(?!The |Our |My |Dear |Prime )\p{Lu}\p{Ll}+(?:'|'s)? (?:and \p{Lu}\p{Ll}+ )?)Minister(?! \p{Lu}))\b/gu

/** Offices named in a text without a person: "the Home Secretary", "the Policing Minister". */
export const findOffices = (text: string): { start: number; end: number; text: string }[] =>
  [...text.matchAll(office)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))

const heldOn = ({ from, to }: Appointment, on: string) => from <= on && (to === '' || on < to)

/** Who held an office on a day, where the tables leave no doubt. */
export function holderOf(
  written: string,
  on: string,
  appointments: readonly Appointment[],
): Appointment | undefined {
  const folded = written.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '')
  const short = shortOffices.find(([name]) => name.test(folded))?.[1]
  const whole = folded.replace(
    /^minister of state for|^parliamentary under-secretary of state for/,
    'minister for',
  )
  const secretary = /^(\w+) secretary$/.exec(folded)?.[1]
  const matches = appointments.filter((each) => {
    if (!heldOn(each, on)) return false
    const post = each.post.toLowerCase()
    if (short) return short.test(post)
    if (secretary) return post.startsWith(`secretary of state for ${secretary}`)
    return post === whole || post.startsWith(`${whole} and `) || post.startsWith(`${whole},`)
  })
  const people = new Set(matches.map(({ person }) => person))
  return people.size === 1 ? matches[0] : undefined
}

/** The minister of a department with this surname on a day. */
export function ministerNamed(
  surname: string,
  department: string | undefined,
  on: string,
  appointments: readonly Appointment[],
): Appointment | undefined {
  const matches = appointments.filter(
    (each) =>
      each.surname.toLowerCase() === surname.toLowerCase() &&
      heldOn(each, on) &&
      (department === undefined || each.department === department),
  )
  return new Set(matches.map(({ person }) => person)).size === 1 ? matches[0] : undefined
}
