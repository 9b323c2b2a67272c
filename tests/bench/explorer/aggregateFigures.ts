import { report, sideBySide } from '../measure.ts'
import { frameCap } from './frameCap.ts'
import { pan } from './pan.ts'
import { graphOf, type Scene, settled } from './scene.ts'

const panRounds = 3

/** T12 and T16: what would be some 20,000 nodes and lines is shown in closed groups, and is dragged smoothly. */
export async function aggregateFigures({ explorer }: Scene) {
  const { nodes, edges } = await graphOf(explorer)
  const notice = (await explorer.getByTestId('large').textContent()) ?? ''
  const [parties = 0, lines = 0] = [...notice.matchAll(/[\d,]+(?= (?:part|line))/g)].map(([words]) =>
    Number(words.replaceAll(',', '')),
  )
  const elements = [nodes.length + edges.length, parties + lines]
  report({
    figure: 'T16: drawn in closed groups / what they stand for',
    ratio: (nodes.length + edges.length) / (parties + lines),
    aim: 'an aggregate above 5,000',
    elements,
  })
  const rates = await sideBySide(
    [
      async () => {
        await settled(explorer)
        return pan(explorer, '[data-testid=graph]')
      },
      () => frameCap(explorer),
    ],
    panRounds,
  )
  const [own = 0, cap = 0] = rates
  report({
    figure: 'T12: panning the aggregate of about 20,000, explorer / frame cap',
    ratio: own / cap,
    aim: '>= 0.5',
    framesPerSecond: rates,
    elements,
  })
}
