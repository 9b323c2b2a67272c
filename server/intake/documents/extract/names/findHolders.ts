import { findPeople } from './findPeople.ts'
import { looksGiven } from './looksGiven.ts'
import type { Mention } from './Mention.ts'
import { bodyWord } from './nameShapes.ts'
import type { Reading } from './Reading.ts'

/** What ends the title of a post, before what it is of or for. */
const role =
  '(?:Minister|Cabinet Secretary|(?:Permanent |General |Private |Parliamentary |Assistant |First )?Secretary|Commissioner|Director(?: General|-General)?|[Dd]irector|Chief (?:Executive|Constable|Officer|Inspector|Ombudsman|Operating Officer|Nurse|Medical Officer|Prosecutor)|[Cc]hief (?:executive|inspector|officer|exec|prosecutor|operating officer|constable|crown prosecutor)|CEO|Head|[Hh]ead|Chair(?:man|woman|person)?|[Cc]hair(?:man|woman|person)?|President|[Pp]resident|Leader|[Ll]eader|Ombudsman|Inspector|Adviser|[Aa]dviser|[Ll]ead|Lead|Manager|[Mm]anager|Mayor|Ambassador|Officer|[Oo]fficer|[Ff]ounder|Founder|[Ss]pokes(?:person|man|woman)|Counsel|Solicitor|[Ee]ditor|Superintendent|Commander|Principal|Registrar|Consul(?: General)?|Rector|Dean|Bishop|[Tt]rustee|[Cc]oordinator|[Cc]o-ordinator|[Ll]awyer|[Pp]rofessor|[Aa]nalyst|[Pp]sychologist)'
const ofWhat = " (?:of|for|on|to) (?:the )?\\p{L}[\\p{L}' &,-]{2,56}?"
/** After a possessive: "director for health and justice, Dr" and what a name begins with. */
const postAfter = new RegExp(
  `^ ((?:[\\p{L}-]+ ){0,4}?${role}(?:${ofWhat}(?=, )|(?=,? )))(?:,? )(?=(?:the )?\\p{Lu}[\\p{L}'.-]* \\p{Lu})`,
  'u',
)
const nameAfter = /^(?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}/u
/** The body before a possessive, from its first word in capitals. */
const bodyBefore =
  /(?:\p{Lu}[\p{L}\d&-]*(?:'s)?(?: (?:of|for|and|&|the|on))?(?: the)? ){0,6}\p{Lu}[\p{L}\d&-]*$/u

/** "the Example Government's Minister for Samples, Anna Example": whose, which post and who, as one. */
export const findHolders = (text: string, { cast, whole }: Reading): Mention[] =>
  [...text.matchAll(/(?<=\p{L})(?:'s|(?<=s)')(?= \p{L})/gu)].flatMap((match): Mention[] => {
    const after = match.index + match[0].length
    const post = postAfter.exec(text.slice(after, after + 130))
    const found = post ? personAt(text.slice(after + post[0].length), whole) : undefined
    const body = found ? bodyBefore.exec(text.slice(Math.max(0, match.index - 80), match.index))?.[0] : ''
    const name = bodyName(body ?? '')
    if (!post || !found || name === '' || notBody.test(name) || bodyWord.test(name)) return []
    const start = match.index - name.length
    return [
      {
        start,
        end: after + post[0].length + found.length,
        text: text.slice(start, after + post[0].length + found.length),
        kind: 'person',
        party: cast.person(found, { rule: 'name after a post', confidence: 0.8 }),
        of: cast.body(name.replace(/^the /i, ''), { rule: 'whose post it is', confidence: 0.7 }),
        post: post[1] ?? '',
      },
    ]
  })

const notBody =
  /^(?:The |An? )?(?:Minister|Secretary|Chair|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|It|He|She|Who|That|There|What|Here|Let|Last|Next|Children|Women|Victims?|Survivors?)\b(?: \p{Lu}[\p{L}-]+)?$/u

/** The words of a name before the possessive, without what only opens the sentence. */
const bodyName = (run: string): string =>
  run.replace(/^(?:The|I|We|On|In|At|And|But|Then|When|After|Today|Our|My) /, '')

/** A person's name at the beginning of a text, in full or with a title. */
function personAt(text: string, whole: string): string | undefined {
  const [titled] = findPeople(text.slice(0, 80))
  if (titled?.start === 0) return titled.text
  const name = nameAfter.exec(text.slice(0, 80))?.[0]
  if (!name || /^the /.test(name)) return undefined
  const [first = ''] = name.split(' ')
  const rest = text.slice(name.length)
  return looksGiven(first) ||
    (/^(?:,|\.|;|\)| (?:on|in|at|who|to|by|about)\b|$)/.test(rest) && !whole.includes(`the ${name}`))
    ? name
    : undefined
}
