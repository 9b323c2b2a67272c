/** The explore room's face: what other rooms may call. */
export { answer } from './answers/answer.ts'
export { graph, notShown } from './graph.ts'
export { neighbours } from './neighbours.ts'
export { paths } from './paths.ts'
export { search } from './search.ts'
export { timeline } from './timeline.ts'
