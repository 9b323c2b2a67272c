import { formatRange } from '../../../../../graph-schema/dateWords.ts'
import type { Transaction } from '../../../../database/database.ts'
import { type Edit, readEntry } from '../../../../record/record.ts'
import { ofType, type Proposal } from '../proposals.ts'
import { findSameEvidence } from '../queries/findSameEvidence.ts'
import type { Mapping } from './Mapping.ts'

/**
 * The periods a document accounts for: evidence of its own, or another document for a period that is recorded already.
 * Of a body that stays out nothing is said: it would be said of every body.
 */
export async function planEvidence(tx: Transaction, accepted: readonly Proposal[], map: Mapping) {
  const added: string[] = []
  const changed: string[] = []
  const edits: Edit[] = []
  for (const { proposal, entry } of ofType(accepted, 'evidence')) {
    const { id, proposal: _, body: of, ...rest } = entry
    const meant = of ? map.party(of, proposal) : undefined
    if (of && meant?.type !== 'organisation') continue
    const body = meant?.id ?? null
    const same = await findSameEvidence(tx, { side: rest.side, from: rest.from, to: rest.to, body })
    const known = same ? await readEntry(tx, same.id) : undefined
    const period = formatRange(rest.from, rest.to)
    if (same && known?.type === 'evidence') {
      const citations = [...(known.citations ?? []), ...(rest.citations ?? [])]
      edits.push({ do: 'patch', id: same.id, type: 'evidence', fields: { citations }, seen: same.changed })
      changed.push(`Evidence of ${period}, recorded as covered already: cites this document too`)
      continue
    }
    edits.push({ do: 'patch', id, type: 'evidence', fields: { ...rest, ...(body ? { body } : {}) } })
    added.push(`Evidence: ${period} is covered${rest.completeness === 'partial' ? ', in part' : ''}`)
  }
  return { added, changed, edits }
}
