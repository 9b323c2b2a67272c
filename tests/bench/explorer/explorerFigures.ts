import type { Database } from '../../../server/database/database.ts'
import { aggregateFigures } from './aggregateFigures.ts'
import { firstLoad } from './firstLoad.ts'
import { growthFigures } from './growth.ts'
import { layoutFigures } from './layoutFigures.ts'
import { paintFigures } from './paintFigures.ts'
import { openScene } from './scene.ts'

/** T12 to T14, T16 and the explorer's own aims, beside bare Cytoscape and sigma in the same browser. */
export async function explorerFigures(database: Database) {
  const scene = await openScene(database)
  try {
    await scene.openCrowd({ prefix: 'five-', ministers: 10, bodies: 900, meetings: 1_300 })
    await paintFigures(scene, '5,000')
    await layoutFigures(scene)
    await scene.openCrowd({ prefix: 'twenty-', ministers: 10, bodies: 980, meetings: 1_600, bodiesEach: 5 })
    await aggregateFigures(scene)
    await growthFigures(scene)
    await firstLoad(scene)
  } finally {
    await scene.close()
  }
}
