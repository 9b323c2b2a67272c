import type { IncomingMessage } from 'node:http'
import { userInfo } from 'node:os'
import type { Viewer } from '../database/database.ts'

/** Who is at the keyboard in local mode: the operating-system user, who may see whatever is open, and reasons. */
export const localViewer = (): Viewer => ({ name: userName(), may: ['open', 'reasons'] })

/** A container may run under a number that has no name. */
const userName = () => {
  try {
    return userInfo().username
  } catch {
    return 'local user'
  }
}

/** Who is asking. In local mode everyone who reaches the machine is the one at the keyboard. */
export type ViewerOf = (request: IncomingMessage) => Viewer
export const everyoneLocal = (): ViewerOf => {
  const viewer = localViewer()
  return () => viewer
}
