/** The coverage room's face: what other rooms may call. */
export { evidence } from './evidence.ts'
