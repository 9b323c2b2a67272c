import { type Placing, place } from './place.ts'

/** Places nodes off the main thread, so that the page never stops answering. */
self.addEventListener('message', ({ data }: MessageEvent<{ ask: number; placing: Placing }>) => {
  self.postMessage({ ask: data.ask, positions: place(data.placing) })
})
