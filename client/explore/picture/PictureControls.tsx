import type { Core } from 'cytoscape'
import { useEffect, useState } from 'react'
import { formatCount } from '../../design/counts.ts'
import { fitAll } from './useCamera.ts'

const pace = 120
const closer = 1.25
const restingTime = 200

type Control = { id: string; words: string; sign: string; act: (core: Core) => void }

const zoomBy = (core: Core, by: number) =>
  core.zoom({ level: core.zoom() * by, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } })

/** Everything a wheel or a drag does, as buttons. */
const controls: readonly Control[] = [
  { id: 'in', words: 'Zoom in', sign: '+', act: (core) => zoomBy(core, closer) },
  { id: 'out', words: 'Zoom out', sign: '−', act: (core) => zoomBy(core, 1 / closer) },
  { id: 'fit', words: 'Fit everything in view', sign: '⤢', act: fitAll },
  { id: 'left', words: 'Look left', sign: '←', act: (core) => core.panBy({ x: pace, y: 0 }) },
  { id: 'right', words: 'Look right', sign: '→', act: (core) => core.panBy({ x: -pace, y: 0 }) },
  { id: 'up', words: 'Look up', sign: '↑', act: (core) => core.panBy({ x: 0, y: pace }) },
  { id: 'down', words: 'Look down', sign: '↓', act: (core) => core.panBy({ x: 0, y: -pace }) },
]

export function PictureControls({ core }: { core: Core | undefined }) {
  const outside = useOutsideView(core)
  return (
    <div className="explore-controls">
      {outside > 0 && core && (
        <button type="button" className="explore-controls__outside" onClick={() => fitAll(core)}>
          {formatCount(outside, 'more', 'more')} outside this view: fit everything
        </button>
      )}
      <fieldset className="explore-controls__buttons">
        <legend className="govuk-visually-hidden">View of the graph</legend>
        {controls.map(({ id, words, sign, act }) => (
          <button
            key={id}
            type="button"
            className="explore-controls__button"
            title={words}
            aria-label={words}
            onClick={() => core && act(core)}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </fieldset>
    </div>
  )
}

/** How many nodes are wholly out of sight: expanding never moves the view, so it has to be said. */
function useOutsideView(core: Core | undefined): number {
  const [outside, setOutside] = useState(0)
  useEffect(() => {
    if (!core) return
    const check = () => {
      const { x1, x2, y1, y2 } = core.extent()
      const unseen = core
        .nodes(':childless')
        .map((node) => node.position())
        .filter(({ x, y }) => x < x1 || x > x2 || y < y1 || y > y2)
      setOutside(unseen.length)
    }
    let waiting: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(check, restingTime)
    }
    core.on('pan zoom add remove position resize', soon)
    soon()
    return () => {
      clearTimeout(waiting)
      core.off('pan zoom add remove position resize', soon)
    }
  }, [core])
  return outside
}
