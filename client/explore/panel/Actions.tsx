import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { placeOf } from '../drawn/groupPlaces.ts'
import { nodeActions } from '../nodeActions.ts'
import type { PanelProps } from './panelProps.ts'

const pace = 40
const ways = [
  { words: 'Left', x: -pace, y: 0 },
  { words: 'Right', x: pace, y: 0 },
  { words: 'Up', x: 0, y: -pace },
  { words: 'Down', x: 0, y: pace },
] as const

/** Everything that can be done to one thing, moving it without a drag included. */
export function Actions({ id, snapshot: { drawn, state }, tools }: PanelProps & { id: string }) {
  const [moving, setMoving] = useState(false)
  const placed = placeOf(drawn, state.positions, id) !== undefined
  return (
    <>
      <ul className="explore-actions" aria-label="Actions">
        {nodeActions(id, drawn, state, tools).map((action) => (
          <li key={action.id}>
            <Button look="secondary" onClick={action.run} title={action.label}>
              {action.label.split(':')[0]}
            </Button>
          </li>
        ))}
        {placed && state.view === 'graph' && (
          <li>
            <Button look="secondary" aria-expanded={moving} onClick={() => setMoving(!moving)}>
              Move
            </Button>
          </li>
        )}
      </ul>
      {moving && (
        <ul className="explore-actions" aria-label="Move">
          {ways.map(({ words, x, y }) => (
            <li key={words}>
              <Button look="secondary" onClick={() => tools.moveBy(id, x, y)}>
                {words}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
