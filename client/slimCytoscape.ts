import type { Plugin } from 'vite'

/**
 * Cytoscape comes as one file with every layout, graph algorithm and renderer it has. The explorer places nodes by
 * itself and draws on a canvas: what it never calls is taken out here, a quarter of Cytoscape's script. Where the file
 * is not as expected the build stops, so that a new version is looked at before it is slimmed.
 */
export const slimCytoscape = (): Plugin => ({
  name: 'slim-cytoscape',
  apply: 'build',
  transform: {
    filter: { id: /cytoscape\.esm\.mjs$/ },
    handler: (code) => ({ code: cuts.reduce(cut, code), map: null }),
  },
})

type Cut = { readonly found: RegExp; readonly left: string }

/** Off the lists it is registered by, and its methods, a thing is referred to by nothing and left out of the bundle. */
const cuts: readonly Cut[] = [
  { found: /\[elesfn\$v, [^\]]*tarjanStronglyConnected\$1\](?=\.forEach)/, left: '[]' },
  {
    found: /(?<=var layout = )\[\{\s+name: 'breadthfirst'[^\]]*\]/,
    left: "[{ name: 'preset', impl: PresetLayout }]",
  },
  {
    found:
      /^(?:BreadthFirst|Circle|Concentric|Cose|Grid|Null|Random)Layout\.prototype\.\w+ = .*\n(?:.*\n)*?\};$/gm,
    left: '',
  },
  { found: /(?<=var renderer = \[)\{\s+name: 'null'[^}]*\}, /, left: '' },
  { found: /(?<=CRp\$5, )CRp\$4, (?=CRp\$3)/, left: '' },
  { found: /^CRp\$4\.initWebgl = .*\n(?:.*\n)*?\};$/m, left: '' },
]

function cut(code: string, { found, left }: Cut): string {
  const rest = code.replace(found, left)
  if (rest === code) throw new Error(`slimCytoscape: Cytoscape has nothing like ${found}`)
  return rest
}
