import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query'
import type { Core } from 'cytoscape'
import { type FormEvent, useState } from 'react'
import type { Sources } from '../../../graph-schema/api/views.ts'
import { lowestAllowed, type Marking, markingsFrom } from '../../../graph-schema/markings.ts'
import { Button } from '../../design/Button.tsx'
import { Checkboxes } from '../../design/Checkboxes.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { Select } from '../../design/Select.tsx'
import type { Snapshot } from '../state/Snapshot.ts'
import { fetchSources } from './exportQueries.ts'
import { formats } from './formats.ts'
import { type Progress, useDownload } from './useDownload.ts'

type Props = {
  snapshot: Snapshot
  areaName: (id: string) => string
  core: Core | undefined
  client: QueryClient
  /** The format to begin with. */
  format?: string | undefined
  onClose: () => void
}

/** What to take away of what is shown, and what it is to be marked. */
export function DownloadDialog(props: Props) {
  const { flat } = props.snapshot
  const sources = useQuery({
    queryKey: ['sources', props.snapshot.graph.seq, flat],
    queryFn: () => fetchSources(flat, false),
    gcTime: 0,
    // The picture may be counted on while somebody chooses: what they chose stays.
    placeholderData: keepPreviousData,
  })
  return (
    <Dialog title="Download what is shown" onClose={props.onClose}>
      {sources.error && <Failure error={sources.error} onRetry={() => void sources.refetch()} />}
      {!sources.data && !sources.error && <Loading what="the markings of the documents" />}
      {sources.data && <Choices {...props} documents={sources.data.documents} />}
    </Dialog>
  )
}

function Choices(props: Props & { documents: Sources['documents'] }) {
  const { snapshot, areaName, core, client, documents } = props
  const lowest = lowestAllowed(documents)
  const [id, setId] = useState(props.format ?? formats[0]?.id ?? '')
  const [chosen, setMarking] = useState<Marking>(lowest)
  const allowed = markingsFrom(lowest)
  const marking = allowed.includes(chosen) ? chosen : lowest
  const [quotes, setQuotes] = useState<readonly 'quotes'[]>([])
  const { progress, download } = useDownload()
  const format = formats.find((each) => each.id === id)
  const lacking = format?.lacking(snapshot.drawn, core)
  const able = format !== undefined && lacking === undefined && progress.at !== 'work'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!able) return
    const asked = format.id === 'snapshot' && quotes.length > 0
    void download({ snapshot, areaName, core, client, format, marking, quotes: asked })
  }

  return (
    <form onSubmit={submit}>
      <Select
        label="What to download"
        value={id}
        options={formats.map((each) => ({ value: each.id, words: each.words }))}
        onChange={setId}
      />
      {format?.id === 'snapshot' && (
        <Checkboxes
          legend="Words of the documents"
          choices={[
            {
              value: 'quotes' as const,
              words: 'Also quote them where they are held',
              hint: 'Without this the page says where each line is written, and not its words',
            },
          ]}
          chosen={quotes}
          onChange={setQuotes}
        />
      )}
      <Select
        label="Marking"
        hint={markingHint(documents)}
        value={marking}
        options={allowed.map((each) => ({ value: each, words: each }))}
        onChange={setMarking}
      />
      {lacking && <p className="govuk-inset-text">{lacking}</p>}
      <p className="govuk-body">The file names its filters, period, date, evidence and marking.</p>
      <Button type="submit" aria-disabled={!able}>
        Download
      </Button>
      <Outcome progress={progress} />
    </form>
  )
}

function markingHint(documents: Sources['documents']): string {
  const marked = [...new Set(documents.flatMap(({ marking }) => marking ?? []))]
  return marked.length === 0
    ? 'You choose it. The documents shown bear none that Liaison knows of.'
    : `No lower than the documents shown: ${marked.join(', ')}`
}

function Outcome({ progress }: { progress: Progress }) {
  return (
    <>
      <p className="govuk-body" role="status">
        {progress.at === 'work' &&
          progress.long &&
          'Making the file. This can take a while for a large picture.'}
        {progress.at === 'done' && `Downloaded ${progress.name}. ${progress.note ?? ''}`}
      </p>
      {progress.at === 'failed' && (
        <p className="govuk-error-message" role="alert">
          {progress.error.message}
        </p>
      )}
    </>
  )
}
