import { groupSize, meetingSize, nodeSize } from '../layout/sizes.ts'
import type { Label } from './labels.ts'
import { measureLabel } from './measureLabel.ts'
import type { PictureElement } from './PictureElement.ts'

const gap = 4

/** The names of the picture's nodes: where each hangs, how large it is and how it ranks. */
export const toLabels = (elements: readonly PictureElement[], always: ReadonlySet<string>): Label[] =>
  elements.flatMap((element) => {
    if (element.group === 'edges') return []
    const { id, data } = element
    const { x, y } = element.position ?? element.labelAt
    return [
      {
        id,
        at: { x, y: element.position ? y + sizeOfShape(element.classes) / 2 + gap : y },
        above: element.position === undefined,
        name: measureLabel(data.label),
        details: data.details === data.label ? undefined : measureLabel(data.details),
        rank: data.rank,
        always: always.has(id),
      },
    ]
  })

const sizeOfShape = (classes: string) =>
  classes.startsWith('meeting') ? meetingSize : classes.startsWith('group') ? groupSize : nodeSize
