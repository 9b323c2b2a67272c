import { useQuery } from '@tanstack/react-query'
import { Failure } from './design/Failure.tsx'
import { Loading } from './design/Loading.tsx'
import { evidenceQuery } from './EvidenceLine.tsx'
import { EvidenceTable } from './start/EvidenceTable.tsx'
import { usePageTitle } from './usePageTitle.ts'

export function AboutDataPage() {
  usePageTitle('About the data')
  return (
    <>
      <h1 className="govuk-heading-l">About the data</h1>
      <h2 className="govuk-heading-m">What is loaded</h2>
      <Loaded />
      <h2 className="govuk-heading-m">How to read it</h2>
      <Reading />
      <h2 className="govuk-heading-m">Where it comes from</h2>
      <Credits />
    </>
  )
}

function Loaded() {
  const { data, error, refetch } = useQuery(evidenceQuery)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="the evidence" />
  return (
    <>
      <p className="govuk-body">{data.sentence}</p>
      {data.loaded.length > 0 && <EvidenceTable evidence={data} />}
    </>
  )
}

const Reading = () => (
  <ul className="govuk-list govuk-list--bullet">
    <li>
      “No meeting recorded” means that no loaded document records one. It does not mean that there was no
      meeting.
    </li>
    <li>
      A meeting counts once, however many took part. A roundtable of ten charities is 1 meeting and 10
      participations.
    </li>
    <li>
      Planned, requested and cancelled meetings are shown with their status. They are not counted as held.
    </li>
    <li>A date is never more exact than its source. If a letter gives only the week, we show the week.</li>
    <li>
      Each line names the document it comes from. “Inferred” means the document does not say so itself, and
      the line gives the reason.
    </li>
    <li>Redacted names stay redacted. Liaison does not guess who they are.</li>
    <li>Victims, survivors and members of the public have no entry of their own.</li>
  </ul>
)

const Credits = () => (
  <ul className="govuk-list govuk-list--bullet">
    <li>
      Ministers and the posts they held: Institute for Government, used under{' '}
      <a className="govuk-link" href="https://creativecommons.org/licenses/by/4.0/">
        Creative Commons Attribution 4.0
      </a>
      .
    </li>
    <li>
      Departments and other government bodies: GOV.UK, used under the{' '}
      <a
        className="govuk-link"
        href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
      >
        Open Government Licence v3.0
      </a>
      .
    </li>
    <li>Letters, readouts and other documents: each is named beside what is taken from it.</li>
  </ul>
)
