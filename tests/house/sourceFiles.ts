import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export type SourceFile = { path: string; text: string; imports: string[] }

/** The code of some folders of the project, with the files each imports (as paths, packages by name). */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name))
      .map((file) => {
        const text = readFileSync(path.join(root, file), 'utf8')
        return { path: file, text, imports: importsOf(file, text) }
      }),
  )

const importsOf = (file: string, text: string) =>
  [
    ...text.matchAll(/^(?:import|export)\b[^'"`]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].flatMap(([, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? ''
    return [target.startsWith('.') ? path.join(path.dirname(file), target) : target]
  })

/** Code without its comments, so that what is said of code is not taken for code. */
export const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
