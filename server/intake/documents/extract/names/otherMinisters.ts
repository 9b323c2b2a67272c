import type { Block } from '../layout/Block.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { Appointment } from '../Register.ts'

const name = "(?:(?:Sir|Dame|Lord|Lady|Baroness|Viscount) )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}"
const peer = "(?:Lord|Lady|Baroness|Viscount) \\p{Lu}[\\p{L}'-]+"
const office =
  '(?:(?:Joint )?Minister (?:of|for)\\b|(?:Joint )?Parliamentary (?:Under[- ]?)?Secretary|(?:First )?Secretary of State\\b|(?:Economic|Financial|Exchequer) Secretary|(?:Home|Foreign|Justice|Health|Education) Secretary|Solicitor General|Attorney General)'
const between = '(?:,| [–—-]|\\s*\\(|\\s*\\n|\\s{2,}|\\s*\\|)\\s*(?:the )?'

/** A Member or a peer named beside a minister's office: "Anna Example MP, Minister for Examples", "Minister for Examples: Anna Example MP". */
const named = [
  new RegExp(`(${name})(?: QC| KC)? MP${between}${office}`, 'gu'),
  new RegExp(`(${peer})(?: of \\p{Lu}[\\p{L}-]+)?${between}${office}`, 'gu'),
  new RegExp(
    `${office}[^,.;:()\\n]{0,50}(?:,|:|\\s*\\()\\s*(?:the )?(?:Rt Hon )?(${name})(?: QC| KC)? MP\\b`,
    'gu',
  ),
]

/**
 * Whether a document names ministers of whom the tables of appointments know nothing on that day: then the tables are not
 * of its time or its place, and an office it gives no name for is not to be filled from them.
 */
export function namesOtherMinisters(
  blocks: readonly Block[],
  on: string,
  appointments: readonly Appointment[],
): boolean {
  const text = blocks.map((block) => unshouted(block.text)).join('\n')
  const then = new Set(
    appointments
      .filter(({ from, to }) => from <= on && (to === '' || on <= to))
      .map(({ surname }) => surname.toLowerCase()),
  )
  const surnames = named.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, written = '']) => written.split(' ').at(-1)?.toLowerCase() ?? ''),
  )
  return surnames.some((surname) => surname !== '' && !then.has(surname))
}
