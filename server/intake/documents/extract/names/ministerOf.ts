import type { Block } from '../layout/Block.ts'
import { isSalutation } from '../layout/headings.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { Cast } from './Cast.ts'
import { escaped } from './escaped.ts'
import { servedBy } from './officeHolders.ts'
import { findOffices } from './offices.ts'
import type { Party } from './Party.ts'

const junior = '(?:Economic|Financial|Exchequer|Chief|Commercial) Secretary(?: to the Treasury)?'
const ministerial = new RegExp(
  `\\b(?:Minister|MINISTER|Min|Secretary of State|SECRETARY OF STATE|Parliamentary Under[- ]Secretary|${junior}|SoS|Home Secretary|Cabinet Secretary for)\\b`,
)
/** What may stand between an office and its holder's name: the rest of the title, and no verb. */
const title = "(?:[\\s,:;(–-]+(?:\\p{Lu}[\\p{L}'&-]*|of|for|and|the|at|to|is|was|MP))*[\\s,:(–-]*"
const beforeName = new RegExp(`${ministerial.source}${title}$`, 'u')
const afterName = new RegExp(
  `^(?:,? MS?P\\b[^.;]{0,60}(?:Minister|Secretary)|[^.;]{0,6}\\((?:Parliamentary|Minister|Secretary)|(?:[\\s,|–—-]+|M[PS]P?\\b|QC\\b|KC\\b)*(?:the )?(?:Parliamentary (?:Under|Secretary)|Minister (?:of|for)\\b|Secretary of State|${junior}))`,
)
/** A line below a name that says which office it holds. */
const officeLine = new RegExp(
  `^(?:the )?(?:(?:Joint |Lords )?Minister(?: (?:of|for)\\b|$)|(?:Joint )?Parliamentary (?:Under[- ]?)?Secretary|Under[- ]Secretary of State|(?:First )?Secretary of State|${junior}|Home Secretary|Lord Chancellor)(?!'s)`,
  'i',
)

/** Who "the Minister" is in this document, by name, or as an office of which it gives no name. */
export const ministerOf = (
  blocks: readonly Block[],
  from: Party | undefined,
  cast: Cast,
): Party | undefined =>
  (from && isMinister(from, blocks, cast) ? from : undefined) ??
  servedBy(blocks, cast) ??
  named(blocks, cast) ??
  onlyTitled(blocks, cast) ??
  repliedFor(blocks, cast) ??
  unnamed(blocks, cast)

const isMinister = (party: Party, blocks: readonly Block[], cast: Cast) =>
  (party.posts ?? []).some(
    ({ title: post, from, to }) =>
      /minister|secretary|chancellor/i.test(post) &&
      (from ?? '') <= cast.on &&
      (to === undefined || cast.on < to),
  ) ||
  linesOf([...blocks.slice(0, 8), ...blocks.slice(-6)]).some(
    ({ text, below }) => placeOf(party, text, below) !== undefined,
  )

/** The lines as one would write them, each with the one below it. */
const linesOf = (blocks: readonly Block[]) =>
  blocks
    .map((block) => unshouted(block.text))
    .map((text, at, all) => ({ text, below: text.length < 60 ? (all[at + 1] ?? '') : '' }))

/** Where a line names a person beside a minister's office: before the name, after it, or in the line below. */
function placeOf({ name, aliases }: Party, text: string, below: string): number | undefined {
  for (const each of [name, ...aliases]) {
    const at = text.indexOf(each)
    if (at < 0) continue
    const rest = text.slice(at + each.length, at + each.length + 90)
    if (
      ministerial.test(each) ||
      beforeName.test(text.slice(Math.max(0, at - 70), at)) ||
      afterName.test(rest) ||
      (/^(?:,? (?:MS?P|QC|KC|CBE|OBE))*,?$/.test(rest.trimEnd()) &&
        below.length < 90 &&
        officeLine.test(below.trim())) ||
      /\bSoS\b[^.;]{0,20}$/.test(text.slice(Math.max(0, at - 20), at))
    )
      return at
  }
  return undefined
}

/** The first person named beside a minister's office in the head of the text. */
function named(blocks: readonly Block[], cast: Cast): Party | undefined {
  const people = cast.parties.filter(
    ({ type, redacted, office }) => type === 'person' && !redacted && !office,
  )
  for (const { text, below } of linesOf(blocks.slice(0, 14))) {
    if (isSalutation(text)) continue
    const found = people.flatMap((person) => {
      const at = placeOf(person, text, below)
      return at === undefined ? [] : [{ person, at }]
    })
    const [first] = found.toSorted((a, b) => a.at - b.at)
    if (first) return first.person
  }
  return onlyMember(blocks, people)
}

/** The one person whom the document calls "Minister Example". */
function onlyTitled(blocks: readonly Block[], cast: Cast): Party | undefined {
  if (!speaksOfMinister(blocks)) return undefined
  const found = cast.parties.filter(
    ({ type, office, name, aliases }) =>
      type === 'person' && !office && [name, ...aliases].some((each) => /^Minister \p{Lu}/u.test(each)),
  )
  return found.length === 1 ? found[0] : undefined
}

/** The one Member named where the head speaks of a minister. */
function onlyMember(blocks: readonly Block[], people: readonly Party[]): Party | undefined {
  const head = blocks
    .slice(0, 6)
    .map(({ text }) => unshouted(text))
    .join('\n')
  const members = people.filter(
    ({ name, aliases }) =>
      [name, ...aliases].some((each) => head.includes(each)) &&
      new RegExp(`${escaped(name)} MP\\b`).test(head),
  )
  return /\bminister\b|\bunder-secretary\b|\bsecretary of state\b/i.test(head) && members.length === 1
    ? members[0]
    : undefined
}

const writtenTo =
  /\b(?:your|the) (?:letter|e-?mail|note|correspondence|message|invitation)s?\b[^.;]{0,40}? to (?:the )?(?:Rt Hon )?((?:(?:Sir|Dame|Lord|Lady|Baroness) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2})/u
const repliedInstead =
  /\b(?:has|have) asked me to (?:reply|respond|thank|write)|\b(?:reply|replying|respond|responding|writing) on (?:his|her|their|the Minister's) behalf\b/

/** "Thank you for your letter to Anna Example. The Minister has asked me to reply": to whom it was written. */
function repliedFor(blocks: readonly Block[], cast: Cast): Party | undefined {
  const text = blocks.map((block) => block.text.replace(/\s+/g, ' ')).join('\n')
  const name = repliedInstead.test(text) ? writtenTo.exec(text)?.[1]?.replace(/ MP$/, '') : undefined
  return name && findOffices(name).length === 0 && !/\b(?:Minister|Secretary|Department|Office)\b/.test(name)
    ? cast.person(name, { rule: 'written to as minister', confidence: 0.75 })
    : undefined
}

/** "the Minister" of whom the document gives no name is somebody, and nobody we can name. */
const unnamed = (blocks: readonly Block[], cast: Cast): Party | undefined =>
  speaksOfMinister(blocks) ? onlyOffice('The Minister', 'the Minister', cast) : undefined

const speaksOfMinister = (blocks: readonly Block[]) =>
  blocks.some(({ text }) => /\b[Tt]he Minister\b(?! (?:for|of)\b)/.test(text))

/** The same of "the Secretary of State", who is not the junior minister a document is about. */
export const unnamedSecretary = (blocks: readonly Block[], cast: Cast): Party | undefined =>
  blocks.some(({ text }) =>
    /\b(?:[Tt]he Secretary of State|SoS|S of S)\b(?! for\b)(?!'s (?:office|private))/.test(text),
  )
    ? onlyOffice('Secretary of State', 'the Secretary of State', cast)
    : undefined

const onlyOffice = (name: string, said: string, cast: Cast): Party =>
  cast.person(name, {
    office: true,
    rule: 'office without a name',
    confidence: 0.5,
    because: `The document says “${said}” and gives no name.`,
  })
