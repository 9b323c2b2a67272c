import type { Block, Span } from '../../layout/Block.ts'
import type { Party } from '../../names/Party.ts'
import { keyOf } from '../../names/wordIndex.ts'
import type { ReadText } from '../../readText.ts'

/** Whose an action is, as written beside it: "GLA / CPS", "Example Trust and Example Police", "TP", "me". */
export type Owners = { by: Party[] }

/** What may own an action and is nobody's name: a post, an office, everybody. */
const label =
  /^(?:the |our |my |your )?(?:all(?: members| present| parties)?|both|everyone|members?|officials?|staff officer|secretariat|secretary|chair(?:man|woman)?|clerk|diary(?: manager| secretary)?|private offices?|pvte office|po|ps|apss?|press(?: office| desk)?|spads?|special advisers?|policy(?: team)?|bill team|correspondence|analysts?|analysis|comms|communications|legal(?: advisers)?|lawyers|finance|commercial|team|unit|note ?taker|tbc|tba)$/i
/** "Example Casework Team": a unit that the text names nowhere else. */
const unit =
  /^(?:the )?(?:\p{Lu}[\p{L}&’'-]*(?: (?:of|and|for|&))? ){1,5}(?:Team|Unit|Office|Branch|Division|Directorate|Desk|Secretariat|Department|Hub|Cell|Lead|Officials)$/u
const initials = /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}?\p{Lu})$/u

/** Whom a few words name, where they name nobody besides and say nothing else. */
export function ownersIn(written: string, block: Block, read: ReadText): Owners | undefined {
  const text = written.trim().replace(/^(?:owner|lead|action(?: for| on| by)?)\s*[:–-]?\s+/i, '')
  const bare = text.replace(/\s*\([^)]*\)/g, '').replace(/[.:,]$/, '')
  const parts = bare.split(/\s*[/,;&+]\s*|\s+and\s+|\s+with\s+/).filter((part) => part !== '')
  if (parts.length === 0 || parts.length > 6 || bare.length > 90) return undefined
  const found = parts.map((part) => partyOf(part, block, read))
  return found.every((each) => each !== undefined) ? { by: [...new Set(found.flat())] } : undefined
}

/** The party a name is of; none but known for a label. */
function partyOf(name: string, block: Block, read: ReadText): Party[] | undefined {
  const { cast, facts } = read
  if (/^(?:me|myself|i)$/i.test(name)) {
    const author = facts.messages[block.message]?.from ?? facts.from[0]
    return author ? [author] : []
  }
  const fuller = withInitials(name, read)
  if (fuller) return [fuller]
  if (isTask(name)) return undefined
  const here = cast.here.get(name)[0] ?? startsLike(name, read)
  const called =
    initials.test(name) && !(here && read.text.includes(here.name)) ? byInitials(name, read) : undefined
  if (called ?? here) return [called ?? here].flatMap((party) => party ?? [])
  if (label.test(name) || unit.test(name)) return []
  const known = cast.known.get(name)
  if (known.length > 0) return [cast.choose(known, name)]
  return initials.test(name) ? [] : undefined
}

/** "Example" where the text has "Example Foundation"; "Baroness Example" where it has "Baroness Example of Exampleton". */
const startsLike = (name: string, { cast }: ReadText): Party | undefined =>
  keyOf(name).length > 3
    ? cast.parties.find(
        (party) => !party.loose && party.name.length > 3 && keyOf(party.name).startsWith(keyOf(name)),
      )
    : undefined

/** "Introduction to Example Trust" in capitals looks like a name and is a task. */
const isTask = (name: string) =>
  /^(?:intro|introduction|letters?|notes?|advice|dates?|brief(?:ing)?|figures|papers?|invitations?|response|reply|report|request|thanks|update|list|copy|draft|proposals?|agenda|minutes|slides|data) (?:to|for|on|with|from|of)\s/i.test(
    name,
  )

/** "BE" is Beth Example where no other of the document has those initials, whatever body the letters stand for elsewhere. */
function byInitials(name: string, { cast }: ReadText): Party | undefined {
  const found = cast.parties.filter(
    (party) =>
      party.type === 'person' &&
      party.name
        .split(/[ -]/)
        .filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !titles.test(word))
        .map((word) => word.charAt(0))
        .join('') === name.toUpperCase(),
  )
  return found.length === 1 ? found[0] : undefined
}
const titles =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Supt|Insp|Sgt|Cllr|Councillor)$/

/** "B Example" is Beth Example where no other has that surname and that initial. */
function withInitials(name: string, { cast }: ReadText): Party | undefined {
  const match = /^(?<initial>\p{Lu})\p{Lu}?\.? (?:\p{Lu}\.? )?(?<surname>\p{Lu}[\p{L}’'-]{2,})$/u.exec(name)
  const { initial = '', surname = '' } = match?.groups ?? {}
  const found = cast.parties.filter(
    (party) =>
      surname !== '' &&
      party.type === 'person' &&
      party.name.endsWith(` ${surname}`) &&
      party.name
        .split(' ')
        .some(
          (word) => word.length > 2 && word.startsWith(initial) && word !== surname && !titles.test(word),
        ),
  )
  return found.length === 1 ? found[0] : undefined
}

/** Those whom the text names within a stretch of a block. */
export const namedWithin = ({ start, end }: Span, block: Block, read: ReadText): Party[] =>
  read
    .mentionsIn(block)
    .flatMap((mention) =>
      mention.party && mention.start >= start && mention.end <= end ? [mention.party] : [],
    )
