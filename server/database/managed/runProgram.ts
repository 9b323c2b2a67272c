import { spawn } from 'node:child_process'

export type Ran = { code: number | null; output: string } | 'not installed'

/** Runs a program to its end, with what it said on either stream; `onLine` hears every line as it comes. */
export function runProgram(
  program: string,
  args: readonly string[],
  onLine: (line: string) => void = () => {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const hear = (chunk: Buffer) => {
      const text = chunk.toString()
      output += text
      for (const line of text.split('\n')) onLine(line)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'EACCES' ? resolve('not installed') : reject(error),
    )
    child.on('close', (code) => resolve({ code, output }))
  })
}
