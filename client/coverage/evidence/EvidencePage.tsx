import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { EvidencePeriods } from '../../../graph-schema/api/evidence.ts'
import { toQuery } from '../../api.ts'
import { Loading } from '../../design/Loading.tsx'
import { CoverageFrame } from '../CoverageFrame.tsx'
import { DocumentsTable } from './DocumentsTable.tsx'
import type { EvidenceSearch } from './evidenceAddress.ts'
import { type PeriodsAsked, periodsQuery, statementQuery } from './evidenceQueries.ts'
import { LoadedKey } from './LoadedKey.tsx'
import { NotLoaded } from './NotLoaded.tsx'
import { PeriodsPrinted } from './PeriodsPrinted.tsx'
import { PeriodsTable } from './PeriodsTable.tsx'
import { QualityLists } from './QualityLists.tsx'
import { UnitSelect } from './UnitSelect.tsx'

const route = getRouteApi('/coverage/evidence')

/** Which documents and returns the figures rest on, what is not loaded, and what is amiss with what is. */
export function EvidencePage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const go = (change: Partial<EvidenceSearch>) =>
    void navigate({ search: { ...search, ...change }, resetScroll: false })
  const { by, asOf, unit, amiss = 'undated', page = 1 } = search
  const statement = useQuery(statementQuery({ by, asOf }))
  const asked = { unit, asOf }
  const periods = useQuery(periodsQuery(asked))
  const { data } = periods
  const error = statement.error ?? periods.error
  return (
    <CoverageFrame
      title="Evidence"
      scope={search}
      onScope={(change) => go({ ...change, page: undefined })}
      found={data && statement.data && { asOf: data.asOf, evidence: statement.data }}
      error={error}
      onRetry={() => void Promise.all([statement.refetch(), periods.refetch()])}
      without="period"
    >
      <UnitSelect unit={unit ?? data?.unit ?? 'week'} onUnit={(next) => go({ unit: next })} />
      {!data && !error && <Loading what="the evidence" />}
      {data && <Loaded found={data} asked={asked} />}
      <QualityLists
        kind={amiss}
        page={page}
        asOf={asOf}
        onKind={(kind) => go({ amiss: kind, page: undefined })}
        onPage={(next) => go({ page: next === 1 ? undefined : next })}
      />
    </CoverageFrame>
  )
}

function Loaded({ found, asked }: { found: EvidencePeriods; asked: PeriodsAsked }) {
  const documents = useMemo(() => new Map(found.documents.map((one) => [one.id, one])), [found])
  if (found.rows.length === 0)
    return <p className="govuk-body">No documents are loaded. Load a record file to begin.</p>
  return (
    <>
      <p className="govuk-body liaison-actions">
        <a className="govuk-link" href={`/api/evidence/periods/file${toQuery(asked)}`} download>
          Download what is loaded as CSV
        </a>
      </p>
      <LoadedKey />
      <PeriodsTable found={found} documents={documents} />
      <PeriodsPrinted found={found} />
      <NotLoaded found={found} />
      <DocumentsTable found={found} />
    </>
  )
}
