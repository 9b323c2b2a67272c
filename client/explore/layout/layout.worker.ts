import { type PlacingTogether, placeTogether } from './placeTogether.ts'

/** Places nodes off the main thread, so that the page never stops answering. */
self.addEventListener('message', ({ data }: MessageEvent<{ ask: number; placing: PlacingTogether }>) => {
  self.postMessage({ ask: data.ask, positions: placeTogether(data.placing) })
})
