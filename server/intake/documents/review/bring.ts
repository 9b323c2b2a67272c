import { randomBytes } from 'node:crypto'
import type { Brought } from '../../../../graph-schema/api/intake.ts'
import { longestText } from '../../../../graph-schema/record.ts'
import { InvalidInput } from '../../../access/parseInput.ts'
import { change, fold } from '../../../record/record.ts'
import type { HeldText } from '../read/HeldText.ts'
import { findKeptTexts } from './queries/findKeptTexts.ts'
import { type Known, nearlySame, resemblance, sketch } from './sketch.ts'
import type { Asking, IntakeTools } from './tools.ts'
import { toProposals } from './toProposals.ts'

/** How many texts one just brought is compared with. */
const mostCompared = 5_000

type Bringing = { name: string; held: HeldText; again: boolean }

/** A document read, and what it says proposed: kept for review, unless it is here already. */
export async function bring(
  asking: Asking,
  { extract }: Pick<IntakeTools, 'extract'>,
  { name, held, again }: Bringing,
): Promise<Brought> {
  if (held.text.trim() === '')
    throw new InvalidInput('There is no text in it. Choose another file, or paste the text.')
  if (held.text.length > longestText)
    throw new InvalidInput(
      `It has more than ${longestText.toLocaleString('en-GB')} characters. Split it, and bring the parts one by one.`,
    )
  const known = sketch(held.text)
  const here = await alreadyHere(asking, known)
  if (here && (here.is === 'same' || !again)) return here
  const suffix = randomBytes(4).toString('hex')
  const id = idFor('draft', name, suffix)
  const text = idFor('text', name, suffix)
  const today = new Date().toISOString().slice(0, 10)
  const body = toProposals(await extract(held, asking), { held, name, suffix, today })
  const { text: words, ...beside } = held
  await change(asking.database, { by: asking.viewer.name, why: `Bring in “${name}” for review` }, [
    {
      do: 'patch',
      id: text,
      type: 'keptText',
      fields: { text: words, held: JSON.stringify(beside), ...known },
    },
    {
      do: 'patch',
      id,
      type: 'draft',
      fields: { name, keptText: text, proposals: body.proposals.length + 1, body: JSON.stringify(body) },
    },
  ])
  return { id, is: 'new', name }
}

async function alreadyHere({ database, viewer }: Asking, known: Known): Promise<Brought | undefined> {
  const kept = await findKeptTexts(database, viewer, { hash: known.hash, limit: mostCompared })
  const [nearest] = kept
    .map((row) => ({
      ...row,
      alike: row.hash === known.hash ? 2 : resemblance(row.sketch ?? [], known.sketch),
    }))
    .toSorted((a, b) => b.alike - a.alike)
  if (!nearest || nearest.alike < nearlySame) return undefined
  const { id, name, document, alike } = nearest
  return { id, name, is: alike === 2 ? 'same' : 'near-same', ...(document ? { document } : {}) }
}

/** "draft.weekly-update.3f9a1c42": readable, and never another's. */
const idFor = (what: string, name: string, suffix: string) => {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return [what, words, suffix].filter(Boolean).join('.')
}
