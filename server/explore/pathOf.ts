import type { Path, PathStep } from '../../graph-schema/api/explore.ts'
import type { CitationRef, EntryRef } from '../../graph-schema/api/shared.ts'
import { formatWhen } from '../../graph-schema/dateWords.ts'
import { partWords } from '../../graph-schema/partWords.ts'
import { relationships } from '../../graph-schema/relationships.ts'
import { ukPeriod } from '../register/register.ts'
import type { PathRow } from './queries/findPathDetails.ts'
import { whenOf } from './whenRow.ts'

/** A path as read: its steps with dates and citations, and all of it as one sentence. */
export function pathOf(row: PathRow, cited: ReadonlyMap<string, CitationRef[]>): Path {
  const steps = stepsOf(row, cited)
  return { steps, sentence: `${steps.map(sentenceOf).join('; ')}.` }
}

/** A meeting passed through is one step between the two who were at it; any other link is a step of its own. */
function stepsOf(row: PathRow, cited: ReadonlyMap<string, CitationRef[]>): PathStep[] {
  const steps: PathStep[] = []
  for (let at = 0; at < row.links.length; at += 1) {
    const [from, next, after] = [row.nodes[at], row.nodes[at + 1], row.nodes[at + 2]]
    if (!from || !next) continue
    if (next.type === 'meeting' && after) {
      steps.push(meetingStep(row, at, from, next, after, cited.get(next.id) ?? []))
      at += 1
    } else steps.push(linkStep(row, at, from, next, cited))
  }
  return steps
}

function meetingStep(
  row: PathRow,
  at: number,
  from: EntryRef,
  meeting: EntryRef,
  to: EntryRef,
  citations: CitationRef[],
): PathStep {
  const detail = row.details[at + 1]
  const links = [row.links[at], row.links[at + 1]]
  const inferred = detail?.basis === 'inferred' || links.some((link) => link?.inferred)
  const reasons = inferred
    ? [...new Set([detail?.because, ...links.flatMap((link) => link?.reasons)].filter(Boolean))]
    : []
  return {
    from,
    to,
    reads: `${partWords(detail?.status)} with`,
    detail: meeting.name,
    meeting: meeting.id,
    when: whenOf(detail ?? {}),
    ...(detail?.status ? { status: detail.status } : {}),
    basis: inferred ? 'inferred' : 'stated',
    ...(reasons.length > 0 ? { because: reasons.join(' ') } : {}),
    citations,
  }
}

const isLink = (type: string | undefined): type is 'HELD_POST' | 'MEMBER_OF' | 'ENGAGED_AT' =>
  type === 'HELD_POST' || type === 'MEMBER_OF' || type === 'ENGAGED_AT'

function linkStep(
  row: PathRow,
  at: number,
  from: EntryRef,
  to: EntryRef,
  cited: ReadonlyMap<string, CitationRef[]>,
): PathStep {
  const link = row.links[at]
  const type = isLink(link?.type) ? link.type : 'ENGAGED_AT'
  const owner = link?.from ?? from.id
  const detail = [link?.title, ukPeriod(link?.since, type === 'ENGAGED_AT' ? undefined : link?.until)]
    .filter(Boolean)
    .join(', ')
  return {
    from,
    to,
    reads: owner === from.id ? relationships[type].reads : relationships[type].reverse,
    ...(detail && type !== 'ENGAGED_AT' ? { detail } : {}),
    basis: link?.inferred ? 'inferred' : 'stated',
    ...(link?.because ? { because: link.because } : {}),
    citations: link?.citations.length ? link.citations : (cited.get(owner) ?? []),
  }
}

/** "Refuge and Victoria Atkins: call with Refuge (held, week of 2 November 2020)" */
function sentenceOf(step: PathStep): string {
  if (!step.meeting)
    return `${step.from.name} ${step.reads} ${step.to.name}${step.detail ? ` (${step.detail})` : ''}`
  return `${step.from.name} and ${step.to.name} are both in “${step.detail}” (${[step.status, step.when && formatWhen(step.when)].filter(Boolean).join(', ')})`
}
