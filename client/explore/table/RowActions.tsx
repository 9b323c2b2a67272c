import { useState } from 'react'
import { nodeActions } from '../nodeActions.ts'
import { Menu } from '../parts/Menu.tsx'
import type { TableProps } from './tableProps.ts'

/** The same actions as in the picture, from a row. */
export function RowActions({ id, name, snapshot, tools }: TableProps & { id: string; name: string }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="explore-row-actions">
      <button
        type="button"
        className="explore-row-actions__button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Actions<span className="govuk-visually-hidden"> for {name}</span>
      </button>
      {open && (
        <Menu
          label={`Actions for ${name}`}
          actions={nodeActions(id, snapshot.drawn, snapshot.state, tools)}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
