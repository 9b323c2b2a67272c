import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

export const randomWord = () => randomBytes(24).toString('base64url')

export async function writePrivately(file: string, text: string): Promise<void> {
  const whole = `${file}.${process.pid}`
  await writeFile(whole, text, { mode: 0o600 })
  await rename(whole, file)
}

/** Made once; of two processes making it at the same instant, both get the one that came first. */
export async function ensurePassword(dataFolder: string): Promise<string> {
  const file = path.join(dataFolder, 'password')
  const mine = `${file}.${process.pid}`
  await writeFile(mine, randomWord(), { mode: 0o600 })
  await link(mine, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(mine)
  return (await readFile(file, 'utf8')).trim()
}
