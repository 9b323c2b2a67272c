import '../briefs.scss'
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Brief, BriefSince } from '../../../graph-schema/api/briefs.ts'
import { lowestAllowed, markingsFrom } from '../../../graph-schema/markings.ts'
import { Button } from '../../design/Button.tsx'
import { Select } from '../../design/Select.tsx'
import { usePageTitle } from '../../usePageTitle.ts'
import { BriefView } from './BriefView.tsx'
import { DownloadBar } from './DownloadBar.tsx'
import { setMarking } from './edits.ts'
import { KeepForm, type Kept } from './KeepForm.tsx'
import { Since } from './Since.tsx'
import { type Edits, useEdits } from './useEdits.ts'

type Props = {
  brief: Brief
  /** Where it is kept already, and what is new since. */
  kept?: Kept
  since?: BriefSince
  /** What stands between heading and brief: what it is about, to be changed. */
  children?: ReactNode
}

/** A brief to be read, edited in place, kept, and taken away as a file. */
export function BriefEditor({ brief: first, kept, since, children }: Props) {
  const edits = useEdits(first)
  const [editing, setEditing] = useState(false)
  usePageTitle(edits.brief.title)
  useBlocker({
    shouldBlockFn: () =>
      edits.unkept && !window.confirm('Changes to this brief are not kept. Leave the page without them?'),
    enableBeforeUnload: () => edits.unkept,
  })
  return (
    <>
      <h1 className="govuk-heading-l">{edits.brief.title}</h1>
      {!edits.unkept && children}
      <Tools edits={edits} editing={editing} onEditing={setEditing} kept={kept} />
      {since && <Since since={since} brief={edits.brief} onTake={edits.edit} />}
      <BriefView brief={edits.brief} editing={editing} onEdit={edits.edit} />
    </>
  )
}

type ToolsProps = {
  edits: Edits
  editing: boolean
  onEditing: (editing: boolean) => void
  kept: Kept | undefined
}

const Tools = ({ edits, editing, onEditing, kept }: ToolsProps) => (
  <div className="liaison-brief__tools liaison-actions">
    <div className="govuk-button-group">
      <Button aria-pressed={editing} onClick={() => onEditing(!editing)}>
        {editing ? 'Stop editing' : 'Edit this brief'}
      </Button>
      <Button look="secondary" onClick={() => window.print()}>
        Print
      </Button>
      {(editing || edits.canUndo) && (
        <>
          <Button look="secondary" disabled={!edits.canUndo} onClick={edits.undo}>
            Undo
          </Button>
          <Button look="secondary" disabled={!edits.canRedo} onClick={edits.redo}>
            Redo
          </Button>
        </>
      )}
    </div>
    <Select
      label="Marking"
      hint="Never lower than the highest marking among its sources."
      value={edits.brief.marking}
      options={markingsFrom(lowestAllowed(edits.brief.sources)).map((value) => ({ value, words: value }))}
      onChange={(marking) => edits.edit(setMarking(marking))}
    />
    <DownloadBar brief={edits.brief} />
    <KeepForm brief={edits.brief} kept={kept} unkept={edits.unkept} onKept={edits.keep} />
  </div>
)
