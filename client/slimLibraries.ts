import type { Plugin } from 'vite'

/**
 * What the pages never call of two libraries is taken out at build time. Where a file is not as expected the build
 * stops, so that a new version is looked at before it is slimmed.
 */
export const slimLibraries = (): Plugin[] => [
  slim('slim-cytoscape', /cytoscape\.esm\.mjs$/, cytoscapeCuts),
  slim('slim-zod', /zod\/v4\/classic\/schemas\.js$/, zodCuts),
]

const slim = (name: string, id: RegExp, cuts: readonly Cut[]): Plugin => ({
  name,
  apply: 'build',
  transform: { filter: { id }, handler: (code) => ({ code: cuts.reduce(cut, code), map: null }) },
})

type Cut = { readonly found: RegExp; readonly left: string }

/**
 * Cytoscape comes as one file with every layout, graph algorithm and renderer it has. The explorer places nodes by
 * itself and draws on a canvas: the rest is a quarter of Cytoscape's script. Off the lists it is registered by, and its
 * methods, a thing is referred to by nothing and left out of the bundle.
 */
const cytoscapeCuts: readonly Cut[] = [
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

/** Every schema refers to how it is written as a JSON Schema, a fifth of Zod's script; only the server writes those. */
const zodCuts: readonly Cut[] = [
  { found: /^ *inst\._zod\.processJSONSchema = .*$/gm, left: '' },
  { found: /createStandardJSONSchemaMethod\(this, "\w+"\)/g, left: 'undefined' },
  { found: /createToJSONSchemaMethod\(this, \{\}\)\(params\)/g, left: 'undefined' },
]

function cut(code: string, { found, left }: Cut): string {
  const rest = code.replace(found, left)
  if (rest === code) throw new Error(`slimLibraries: there is nothing like ${found}`)
  return rest
}
