import type { EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import type { Period } from '../../graph-schema/days.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { evidenceSentence } from './evidence/evidenceSentence.ts'
import { officialsLoaded } from './evidence/officialsLoaded.ts'
import { findLastDocument } from './evidence/queries/findLastDocument.ts'
import { weeksBetween } from './evidence/weeksBetween.ts'
import { keptAtState } from './keptAtState.ts'
import { type EvidenceRow, findEvidence } from './queries/findEvidence.ts'
import { findLoadedPeriods, type LoadedPeriod } from './queries/findLoadedPeriods.ts'
import type { Scope } from './scope.ts'

type Asked = Partial<Scope>
type Known = { officials: boolean; last?: string | null }

const kept = keptAtState<EvidenceStatement>(24)

/**
 * What every figure rests on, with the sentence to stand beside it; of a period if one is given, as known on an
 * earlier day, and of the government party chosen.
 */
export const evidence = (database: Database, viewer: Viewer, asked: Asked = {}): Promise<EvidenceStatement> =>
  kept(database, viewer, asked, () => evidenceNow(database, viewer, asked))

async function evidenceNow(database: Database, viewer: Viewer, asked: Asked): Promise<EvidenceStatement> {
  const { asOf, past = false, by, from, to } = asked
  const row = await findEvidence(database, viewer, { from, to, asOf: past ? asOf : null })
  const officials = await officialsLoaded(database, viewer)
  if (!by || by.by === 'any' || !asOf) return statementOf(row, asked, { officials })
  const chosen = { whom: by.ids, title: by.title ?? null, at: by.at ?? null }
  return statementOf(row, asked, {
    officials,
    last: await findLastDocument(database, viewer, { ...chosen, asOf, past }),
  })
}

/** For which times within these dates anything is loaded: evidence, or a document of that day. */
export const loadedPeriods = async (tx: Transaction, within: Period | undefined): Promise<LoadedPeriod[]> =>
  within ? findLoadedPeriods(tx, within) : []

function statementOf(row: EvidenceRow, asked: Asked, { officials, last }: Known): EvidenceStatement {
  const { documents, meetings, newest, loaded } = row
  const { from, weeks, covered } = weeksOf(row, asked)
  const ends = endsAt(row, asked)
  const noneAfter = last === undefined ? (asked.to ? undefined : ends) : (last ?? undefined)
  const whom = asked.by && last !== undefined ? { name: asked.by.name, last } : undefined
  return {
    ...(documents.to ? { asOf: documents.to, to: documents.to } : {}),
    ...(from ? { from } : {}),
    documents: documents.count,
    meetings,
    weeks,
    weeksCovered: covered,
    sentence: evidenceSentence({ row, covered, weeks, period: asked, officials, whom, ends }),
    officials,
    ...(noneAfter ? { noneAfter } : {}),
    newest,
    loaded: loaded.map(({ body, because, ...period }) => ({
      ...period,
      ...(body ? { body } : {}),
      ...(because ? { because } : {}),
    })),
  }
}

/**
 * The day after which there is nothing, up to the day asked for. Of a period that has an end, what is loaded later was
 * not looked at, so only what of that period is empty can be told, and nothing where the evidence reaches its end.
 */
function endsAt({ documents, loaded }: EvidenceRow, { asOf, to }: Asked): string | undefined {
  const last = [documents.to ?? '', ...loaded.map((one) => one.to)].toSorted().at(-1)
  const until = to ?? asOf
  return asOf && last && until && until > last ? last : undefined
}

/** How many weeks there are to be covered, and how many are. */
function weeksOf({ documents, loaded }: EvidenceRow, period: Asked) {
  const ends = [...loaded.map(({ to }) => to), documents.to ?? ''].toSorted()
  const last = period.to ?? (period.from ? ends.at(-1) : documents.to)
  const from =
    period.from ?? [...loaded.map(({ from }) => from), documents.from ?? ''].filter(Boolean).toSorted()[0]
  const weeks = from && last ? weeksBetween(from, last) : []
  const covered = new Set(loaded.flatMap((one) => weeksBetween(one.from, one.to)))
  return { from, weeks: weeks.length, covered: weeks.filter((week) => covered.has(week)).length }
}
