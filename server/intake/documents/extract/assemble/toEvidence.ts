import type { RecordFile } from '../../../../../graph-schema/record.ts'
import type { DocumentFacts } from '../facts/DocumentFacts.ts'
import type { Block } from '../layout/Block.ts'
import type { Party } from '../names/Party.ts'
import type { Cite } from './toRecord.ts'

type Period = { from: string; to: string; because: string; block: Block }

const completeness =
  /\b(?:complete|full) (?:record|list|account) of (?:all )?(?:\S+ ){0,4}(?:meetings|contacts|engagements|calls)\b/i
const regular = /\b(?:week(?:ly)?|month(?:ly)?)\b/i

/**
 * Which period a document accounts for, and whose: only where it says so itself and comes from a body of government. A
 * single readout or the minutes of one meeting account for no period, unless they say that they are complete.
 */
export function toEvidence(
  facts: DocumentFacts,
  blocks: readonly Block[],
  cite: Cite,
  use: (party: Party) => string,
): Pick<RecordFile, 'evidence'> {
  const { home, from: writers } = facts
  const complete = blocks.find(({ text }) => completeness.test(text))
  const period = periodOf(facts, blocks, complete)
  if (home?.side !== 'government' || !period) return {}
  const [writer] = writers
  const others =
    complete || !writer || writer === home
      ? ''
      : ` It is ${writer.name}’s own account: contacts of others at ${home.name} are not in it.`
  return {
    evidence: [
      {
        id: `evidence.${use(home)}.${period.from}.${period.to}`,
        side: 'government',
        body: use(home),
        from: period.from,
        to: period.to,
        completeness: complete ? 'complete' : 'partial',
        basis: 'inferred',
        because: `${period.because}${others}`,
        citations: [cite(period.block)],
        proposal: { confidence: 0.7, rule: 'period the document reports on' },
      },
    ],
  }
}

function periodOf(
  { covers, kind, date }: DocumentFacts,
  blocks: readonly Block[],
  complete: Block | undefined,
): Period | undefined {
  const said = blocks.find(({ text }) => regular.test(text))
  const isAccount = kind !== 'readout' && kind !== 'minutes'
  if (covers && isAccount && said)
    return { from: covers.from, to: covers.to, because: covers.because, block: said }
  return complete
    ? { from: date, to: date, because: 'The document says that it is complete.', block: complete }
    : undefined
}
