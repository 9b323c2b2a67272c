import { Button } from '../design/Button.tsx'
import { GroupChoice } from './GroupChoice.tsx'
import { clear } from './state/adding.ts'
import { drawAllMeetings } from './state/arranging.ts'
import type { Explorer } from './state/createExplorer.ts'
import { canRedo, canUndo, type History } from './state/history.ts'
import { show } from './state/looking.ts'
import type { Snapshot } from './state/Snapshot.ts'
import { ToolbarChoice } from './ToolbarChoice.tsx'

export type Keep = 'save' | 'views' | 'link' | 'download'
type Props = {
  explorer: Explorer
  snapshot: Snapshot
  onKeep: (keep: Keep) => void
  onHelp: () => void
}

export const Toolbar = ({ explorer, snapshot: { history, state, drawn }, onKeep, onHelp }: Props) => (
  <div className="explore-toolbar" role="toolbar" aria-label="Explorer">
    <Tool words="Undo" about={labelAt(history, history.at)} able={canUndo(history)} onUse={explorer.undo} />
    <Tool
      words="Redo"
      about={labelAt(history, history.at + 1)}
      able={canRedo(history)}
      onUse={explorer.redo}
    />
    <Tool
      words="Tidy"
      about="Lays everything out anew, except what is pinned"
      able={state.ids.length > 0}
      onUse={explorer.tidy}
    />
    <Tool
      words="Clear"
      about="Starts with an empty picture"
      able={state.ids.length > 0}
      onUse={() => explorer.perform(clear)}
    />
    <DrawnAsChoice explorer={explorer} snapshot={{ state }} />
    <GroupChoice explorer={explorer} snapshot={{ state, drawn }} />
    <Tool
      words={state.view === 'graph' ? 'Tables only' : 'Graph and tables'}
      able
      onUse={() => explorer.perform(show(state.view === 'graph' ? 'table' : 'graph'))}
    />
    <Tool
      words="Save this view"
      about="Keeps what is shown under a name"
      able={state.ids.length > 0}
      onUse={() => onKeep('save')}
    />
    <Tool words="Saved views" able onUse={() => onKeep('views')} />
    <Tool
      words="Copy link"
      about="Copies the address of this picture"
      able={state.ids.length > 0}
      onUse={() => onKeep('link')}
    />
    <Tool
      words="Download"
      about="Takes away what is shown as a file"
      able={state.ids.length > 0}
      onUse={() => onKeep('download')}
    />
    <Tool words="Help" able onUse={onHelp} />
  </div>
)

const labelAt = (history: History, at: number) => history.entries[at]?.label

type ToolProps = { words: string; about?: string | undefined; able: boolean; onUse: () => unknown }

/** Stays where it is, and in the tab order, when there is nothing for it to do. */
const Tool = ({ words, about, able, onUse }: ToolProps) => (
  <Button
    look="secondary"
    className="explore-tool"
    aria-disabled={!able}
    title={able && about ? `${words}: ${about}` : words}
    onClick={() => {
      if (able) onUse()
    }}
  >
    {words}
  </Button>
)

function DrawnAsChoice({
  explorer,
  snapshot: { state },
}: {
  explorer: Explorer
  snapshot: Pick<Snapshot, 'state'>
}) {
  const choose = (value: string) => {
    const all = value === 'edge' || value === 'node' ? value : undefined
    void explorer.perform(drawAllMeetings(all))
  }
  return (
    <ToolbarChoice
      id="explore-draw"
      label="Meetings"
      value={state.drawing.all ?? ''}
      options={[
        { value: '', words: 'large ones as boxes' },
        { value: 'edge', words: 'all as lines' },
        { value: 'node', words: 'all as boxes' },
      ]}
      onChoose={choose}
    />
  )
}
