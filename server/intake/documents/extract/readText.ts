import type { HeldText } from '../read/HeldText.ts'
import { AreaWords } from './areas/findAreas.ts'
import type { Quarantined } from './Extracted.ts'
import type { DocumentFacts } from './facts/DocumentFacts.ts'
import { findDate } from './facts/findDate.ts'
import { addSigner, readFacts } from './facts/readFacts.ts'
import type { Block } from './layout/Block.ts'
import { type Sentence, sentencesOf } from './layout/sentences.ts'
import { toBlocks } from './layout/toBlocks.ts'
import { unshouted } from './layout/unshouted.ts'
import type { PartyTaking } from './meetings/MeetingDraft.ts'
import { occasion } from './meetings/occasion.ts'
import { distinct } from './meetings/Scene.ts'
import { readAttendance } from './names/attendance.ts'
import { Cast } from './names/Cast.ts'
import { readDefinitions } from './names/definitions.ts'
import { looseBody } from './names/findLoose.ts'
import { findMentions } from './names/findMentions.ts'
import { findPeople } from './names/findPeople.ts'
import type { Mention } from './names/Mention.ts'
import { readOfficeHolders } from './names/officeHolders.ts'
import { openingAttendance } from './names/openingAttendance.ts'
import { namesOtherMinisters } from './names/otherMinisters.ts'
import type { Party } from './names/Party.ts'
import { postRoles } from './names/postRoles.ts'
import { proseAttendance } from './names/proseAttendance.ts'
import { findQuarantined } from './names/quarantine.ts'
import { ministerRole, readRoles } from './names/roles.ts'
import { addShortForms, addTitledInitials } from './names/shortForms.ts'
import type { Register } from './Register.ts'
import { readColumnNames } from './tables/columnNames.ts'
import { tablesIn } from './tables/tablesIn.ts'

/** A document as read: its parts, what it says of itself, and who is spoken of in each sentence. */
export type ReadText = {
  /** The held text, to which all offsets point. */
  text: string
  cast: Cast
  blocks: readonly Block[]
  facts: DocumentFacts
  attendance: readonly PartyTaking[]
  /** Whether a list or a section said who was there, and not only the first paragraph. */
  listed: boolean
  /** Who is meant by "the Minister". */
  minister?: Party
  /** Names that are kept out until a person decides. */
  quarantined: readonly Quarantined[]
  /** Lists of who was there, which are no running text. */
  lists: ReadonlySet<Block>
  sentencesOf(block: Block): readonly Sentence[]
  mentionsOf(sentence: Sentence): readonly Mention[]
  mentionsIn(block: Block): readonly Mention[]
}

/** Reads a held text; `asOf` is the document's day where it gives none. */
export function readText(held: HeldText, register: Register, asOf: string): ReadText {
  const blocks = toBlocks(held)
  const cast = new Cast(register, findDate(blocks) ?? asOf)
  if (namesOtherMinisters(blocks, cast.on, register.appointments)) cast.appointments = []
  for (const { text } of blocks)
    for (const { text: name } of findPeople(unshouted(text)))
      if (name.split(/\s+/).length > 2) cast.person(name, { rule: 'name with a title', confidence: 0.8 })
  readOfficeHolders(blocks, cast)
  readColumnNames(tablesIn(blocks), cast)
  readDefinitions(blocks, cast)
  const { takings, blocks: lists } = readAttendance(blocks, cast)
  const facts = readFacts(held, blocks, cast)
  const sentences = new Map(blocks.map((block) => [block, sentencesOf(block).map(inLowerCase)]))
  const areas = new AreaWords(register.areas)
  const running = blocks
    .filter((block) => !lists.has(block) && !facts.frame.has(block))
    .flatMap((block) => sentences.get(block) ?? [])
  const given = new Set(
    cast.parties
      .filter(({ type, name }) => type === 'person' && name.includes(' '))
      .map(({ name }) => name.split(' ')[0] ?? ''),
  )
  const quarantined = findQuarantined(running, given)
  const kept = new Set(quarantined.map(({ quote }) => quote))
  const bare = { cast, roles: new Map(), home: facts.home, areas, kept, whole: held.text }
  addTitledInitials(blocks, cast)
  for (const all of sentences.values())
    for (const sentence of all) for (const mention of findMentions(sentence, bare)) keepBody(mention)
  const roles = addShortForms(blocks, cast)
  for (const [role, party] of postRoles(blocks, cast)) roles.set(role, party)
  addSigner(facts, blocks, cast)
  const own = readRoles(blocks, takings, facts.from[0], cast)
  for (const [role, party] of own) roles.set(role, party)
  const minister = own.get(ministerRole)
  const board =
    facts.kind === 'minutes'
      ? titleBody(blocks, (block) =>
          (sentences.get(block) ?? []).flatMap((sentence) => findMentions(sentence, { ...bare, roles })),
        )
      : undefined
  const ordered = new Map([
    ...(board
      ? [
          [
            '[Tt]he (?:Board|Group|Committee|Taskforce|Task Force|Partnership|Forum|Panel)(?! (?:of|for|on)\\b)(?! \\p{Lu})',
            board,
          ] as const,
        ]
      : []),
    ...roles,
  ])
  const reading = { cast, roles: ordered, home: facts.home, areas, kept, whole: held.text }
  const mentions = new Map<Sentence, Mention[]>()
  const mentionsOf = (sentence: Sentence) => {
    const known = mentions.get(sentence) ?? findMentions(sentence, reading)
    mentions.set(sentence, known)
    return known
  }
  const of = (block: Block) => sentences.get(block) ?? []
  const listed = proseAttendance(running, lists, mentionsOf)
  const told =
    takings.length + listed.length > 0 || facts.kind === 'letter' || !occasion.test(facts.title)
      ? listed
      : openingAttendance({ cast, author: facts.from[0] }, paragraphsOf(blocks, facts).map(of), mentionsOf)
  return {
    text: held.text,
    cast,
    blocks,
    facts,
    attendance: distinct([...takings, ...told]),
    listed: takings.length + listed.length > 0,
    ...(minister ? { minister } : {}),
    quarantined,
    lists,
    sentencesOf: of,
    mentionsOf,
    mentionsIn: (block) => of(block).flatMap(mentionsOf),
  }
}

/** The first paragraphs of the running text. */
const paragraphsOf = (blocks: readonly Block[], { frame }: DocumentFacts): Block[] =>
  blocks.filter(
    (block) =>
      block.kind === 'paragraph' && block.message === 0 && !frame.has(block) && block.text.length > 60,
  )

/** Whose somebody is said to be in one place, they are in all of the document. */
function keepBody({ kind, party, of }: Mention) {
  if (kind !== 'person' || !party || party.known || party.posts || !of || of === party) return
  if (of.rule !== looseBody && of.side !== 'government' && !of.group) party.body ??= of
}

/** A heading all in capitals is read as if it were not. */
const inLowerCase = (sentence: Sentence): Sentence => ({ ...sentence, text: unshouted(sentence.text) })

/** The body whose minutes these are: the first named in the headings at the top. */
const titleBody = (
  blocks: readonly Block[],
  mentionsIn: (block: Block) => readonly Mention[],
): Party | undefined =>
  blocks
    .slice(0, 4)
    .filter(({ kind }) => kind === 'heading')
    .flatMap(mentionsIn)
    .find(({ kind }) => kind === 'forum' || kind === 'body')?.party
