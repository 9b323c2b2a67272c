import { report, sideBySide } from '../measure.ts'
import { frameCap } from './frameCap.ts'
import type { BareGraph } from './page/bare.ts'
import { pan } from './pan.ts'
import { graphOf, type Scene, settled } from './scene.ts'

const panRounds = 3

/** T12, T13 and T16: how soon the picture is there and how smoothly it is dragged. */
export async function paintFigures({ explorer, bare }: Scene, size: string) {
  const graph = await graphOf(explorer)
  const elements = [graph.nodes.length + graph.edges.length]
  const draw = (library: 'cytoscape' | 'sigma') => async () => {
    await bare.bringToFront()
    return bare.evaluate(
      async ([name, drawn]: ['cytoscape' | 'sigma', BareGraph]) => window.bare?.[name](drawn) ?? Number.NaN,
      [library, graph] as const satisfies ['cytoscape' | 'sigma', BareGraph],
    )
  }
  const [ours = 0, cytoscape = 0, sigma = 0] = await sideBySide([
    () => paintAgain(explorer),
    draw('cytoscape'),
    draw('sigma'),
  ])
  report({
    figure: `T13: first paint of about ${size} elements, explorer / bare Cytoscape (third: sigma)`,
    ratio: ours / cytoscape,
    aim: '<= 1.2',
    milliseconds: [ours, cytoscape, sigma],
    elements,
  })
  const panned = (library: 'cytoscape' | 'sigma', surface: string) => async () => {
    await draw(library)()
    return pan(bare, surface)
  }
  const rates = await sideBySide(
    [
      async () => {
        await settled(explorer)
        return pan(explorer, '[data-testid=graph]')
      },
      panned('cytoscape', '#box'),
      panned('sigma', '.sigma-mouse'),
      () => frameCap(explorer),
    ],
    panRounds,
  )
  const [own = 0, plain = 0, webgl = 0, cap = 0] = rates
  const more = { framesPerSecond: rates, elements }
  report({ figure: `T12: panning ${size}, explorer / frame cap`, ratio: own / cap, aim: '>= 0.9', ...more })
  report({
    figure: `T12: panning ${size}, explorer / bare Cytoscape`,
    ratio: own / plain,
    aim: '>= 1',
    ...more,
  })
  report({ figure: `T12: panning ${size}, explorer / sigma`, ratio: own / webgl, aim: '>= 3', ...more })
}

/** Takes the picture off the page and puts it back: milliseconds from asking for it to the second frame after. */
async function paintAgain(explorer: Scene['explorer']): Promise<number> {
  await settled(explorer)
  await explorer.getByRole('button', { name: 'Tables only' }).click()
  await settled(explorer)
  return explorer.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Graph and tables',
    )
    const from = performance.now()
    button?.click()
    while (!window.__explorer?.cy || window.__explorer.cy.elements().empty()) await frame()
    await frame()
    await frame()
    return performance.now() - from
  })
}
