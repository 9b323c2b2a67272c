import type { Positions } from '../state/ExploreState.ts'
import type { PlacingTogether } from './placeTogether.ts'

type Answer = { ask: number; positions: Positions }

/** One worker, made when first needed; `stop` ends it with the page that made it. */
export function createPlacer() {
  let worker: Worker | undefined
  let asked = 0
  return {
    place(placing: PlacingTogether): Promise<Positions> {
      if (placing.nodes.every(({ id }) => placing.fixed[id])) return Promise.resolve({})
      worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
      asked += 1
      return answerOf(worker, asked, placing)
    },
    stop() {
      worker?.terminate()
      worker = undefined
    },
  }
}
export type Placer = ReturnType<typeof createPlacer>

function answerOf(worker: Worker, ask: number, placing: PlacingTogether): Promise<Positions> {
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<Answer>) => {
      if (data.ask !== ask) return
      leave()
      resolve(data.positions)
    }
    const fail = (event: ErrorEvent) => {
      leave()
      reject(new Error(`The picture could not be laid out: ${event.message}`))
    }
    const leave = () => {
      worker.removeEventListener('message', hear)
      worker.removeEventListener('error', fail)
    }
    worker.addEventListener('message', hear)
    worker.addEventListener('error', fail)
    worker.postMessage({ ask, placing })
  })
}
