import { useQuery } from '@tanstack/react-query'
import { DateInput } from '../design/DateInput.tsx'
import { formatDate } from '../design/dates.ts'
import { ErrorMessage } from '../design/ErrorMessage.tsx'
import { Radios } from '../design/Radios.tsx'
import { Select } from '../design/Select.tsx'
import { TextArea } from '../design/TextArea.tsx'
import { TextField } from '../design/TextField.tsx'
import { documentsQuery } from './commitmentsQueries.ts'
import { PartiesField } from './PartiesField.tsx'
import type { SourceDraft, SourceProblems } from './sourceDraft.ts'

type Props = {
  legend: string
  /** Where something else leads to its fields: `id-note`, `id-date-day`, `id-document`, `id-locator`. */
  id?: string
  draft: SourceDraft
  problems: SourceProblems
  words: { note: string; noteHint: string; date: string }
  /** Whose note it is can be said, where the note becomes a document. */
  withAuthor?: boolean
  onDraft: (change: Partial<SourceDraft>) => void
}

/** What something rests on: a loaded document and where in it, or a note of one's own. */
export const SourceFields = ({ legend, id, draft, problems, words, withAuthor, onDraft }: Props) => (
  <>
    <Radios
      legend={legend}
      choices={[
        { value: 'note', words: 'My own note' },
        { value: 'document', words: 'A loaded document' },
      ]}
      value={draft.kind}
      onChange={(kind) => onDraft({ kind })}
    />
    <div className="liaison-commitments__inset">
      {draft.kind === 'document' ? (
        <DocumentFields id={id} draft={draft} problems={problems} onDraft={onDraft} />
      ) : (
        <>
          <TextArea
            id={id && `${id}-note`}
            label={words.note}
            hint={words.noteHint}
            value={draft.note}
            maxLength={2_000}
            error={problems.note}
            onText={(note) => onDraft({ note })}
          />
          {problems.date && <ErrorMessage id="source-date-error">{problems.date}</ErrorMessage>}
          <DateInput
            id={id && `${id}-date`}
            legend={words.date}
            value={draft.date}
            onChange={(date) => onDraft({ date })}
          />
          {withAuthor && (
            <PartiesField
              label="Whose note it is (optional)"
              chosen={draft.from}
              onChosen={(from) => onDraft({ from })}
            />
          )}
        </>
      )}
    </div>
  </>
)

type DocumentProps = Pick<Props, 'draft' | 'problems' | 'onDraft'> & { id: string | undefined }

function DocumentFields({ id, draft, problems, onDraft }: DocumentProps) {
  const { data, error } = useQuery(documentsQuery)
  const documents = data?.documents ?? []
  return (
    <>
      {problems.document && <ErrorMessage id="source-document-error">{problems.document}</ErrorMessage>}
      {error && <ErrorMessage id="source-documents-failure">{error.message}</ErrorMessage>}
      <Select
        {...(id ? { id: `${id}-document` } : {})}
        label="Document"
        value={draft.document}
        options={[
          { value: '', words: data ? 'Choose a document' : 'Loading the documents…' },
          ...documents.map(({ id, title, date }) => ({ value: id, words: `${title}, ${formatDate(date)}` })),
        ]}
        onChange={(document) => onDraft({ document })}
      />
      {data && data.total > documents.length && (
        <p className="govuk-hint">
          The newest {documents.length} of {data.total} documents.
        </p>
      )}
      <TextField
        id={id && `${id}-locator`}
        label="Where in it"
        hint="For example “Section 2, paragraph 1”."
        value={draft.locator}
        maxLength={500}
        error={problems.locator}
        onText={(locator) => onDraft({ locator })}
      />
      <TextArea
        label="Its words (optional)"
        value={draft.quote}
        rows={2}
        maxLength={2_000}
        onText={(quote) => onDraft({ quote })}
      />
    </>
  )
}
