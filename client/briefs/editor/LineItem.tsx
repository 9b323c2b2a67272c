import { useState } from 'react'
import { noReason } from '../../../graph-schema/api/briefNotes.ts'
import type { BriefLine } from '../../../graph-schema/api/briefs.ts'
import { Button } from '../../design/Button.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { dropLine, type Edit, editLine, moveLine, removeLine, restoreLine } from './edits.ts'

type Props = {
  section: string
  line: BriefLine
  notes: ReadonlyMap<string, number>
  editing: boolean
  onEdit: (edit: Edit) => void
}

/** One line of a brief with its sources; while editing, with what can be done to it. */
export function LineItem({ section, line, notes, editing, onEdit }: Props) {
  const [open, setOpen] = useState(false)
  if (line.dropped)
    return editing ? (
      <li className="liaison-brief__line liaison-brief__line--dropped">
        <s>{line.text}</s>{' '}
        <Button look="link" onClick={() => onEdit(restoreLine(section, line.id))}>
          Put back<span className="govuk-visually-hidden">: {line.text}</span>
        </Button>
      </li>
    ) : null
  if (editing && open)
    return (
      <li className="liaison-brief__line">
        <LineForm
          line={line}
          onDone={(text) => {
            if (text !== undefined) onEdit(editLine(section, line.id, text))
            setOpen(false)
          }}
        />
      </li>
    )
  return (
    <li className={`liaison-brief__line liaison-brief__line--${line.kind}`}>
      <LineText line={line} notes={notes} />
      {editing && <LineActions section={section} line={line} onEdit={onEdit} onOpen={() => setOpen(true)} />}
    </li>
  )
}

const LineText = ({
  line: { kind, text, basis, because, sources, original },
  notes,
}: Pick<Props, 'line' | 'notes'>) => (
  <>
    {kind === 'check' && <span aria-hidden="true">☐ </span>}
    {kind === 'prompt' && <strong>To decide: </strong>}
    <bdi>{text}</bdi>
    {basis === 'inferred' && (
      <span className="liaison-note">
        {' '}
        <strong>Inferred:</strong>{' '}
        <a className="govuk-link" href={`#note-${notes.get(because || noReason)}`}>
          note {notes.get(because || noReason)}
        </a>
      </span>
    )}
    {kind === 'written' && <span className="liaison-note"> Written by hand; no source.</span>}
    {original !== undefined && (
      <span className="liaison-note"> Words changed by hand. Liaison wrote: “{original}”</span>
    )}
    {sources.map((n) => (
      <a key={n} className="govuk-link liaison-brief__source" href={`#source-${n}`}>
        [<span className="govuk-visually-hidden">source </span>
        {n}]
      </a>
    ))}
  </>
)

function LineActions({
  section,
  line,
  onEdit,
  onOpen,
}: Omit<Props, 'editing' | 'notes'> & { onOpen: () => void }) {
  const hidden = <span className="govuk-visually-hidden">: {line.text.slice(0, 80)}</span>
  return (
    <span className="liaison-brief__actions">
      <Button look="link" onClick={onOpen}>
        Edit{hidden}
      </Button>
      <Button
        look="link"
        onClick={() =>
          onEdit(line.kind === 'written' ? removeLine(section, line.id) : dropLine(section, line.id))
        }
      >
        Leave out{hidden}
      </Button>
      <Button look="link" onClick={() => onEdit(moveLine(section, line.id, -1))}>
        Move up{hidden}
      </Button>
      <Button look="link" onClick={() => onEdit(moveLine(section, line.id, 1))}>
        Move down{hidden}
      </Button>
    </span>
  )
}

/** Answers the words, or nothing where they are left as they are. */
function LineForm({ line, onDone }: { line: BriefLine; onDone: (text: string | undefined) => void }) {
  const [text, setText] = useState(line.text)
  const words = text.trim()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onDone(words || undefined)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone(undefined)}
    >
      <TextArea
        label={
          line.sources.length > 0
            ? 'Words of this line. It keeps its sources: say no more than they do.'
            : 'Words of this line'
        }
        rows={4}
        value={text}
        focused
        onText={setText}
      />
      <div className="govuk-button-group">
        <Button type="submit">Use these words</Button>
        <Button look="secondary" onClick={() => onDone(undefined)}>
          Leave as it was
        </Button>
        {line.original !== undefined && (
          <Button look="link" onClick={() => onDone(line.original)}>
            Take back what Liaison wrote
          </Button>
        )}
      </div>
    </form>
  )
}
