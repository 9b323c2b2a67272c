// Installs and builds what is missing, then starts what was asked for. Node built-ins only, as nothing else may be
// there yet. Liaison itself then runs in this same process: one fewer to outlive the others.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const inRoot = (...names) => path.join(root, ...names)
const say = (line) => process.stderr.write(`${line}\n`)

class Stop extends Error {}

/** For Node processes we start: end, within half a second, when the one that started them has. */
const watchParent =
  'const parent = process.ppid; setInterval(() => process.ppid === parent || process.exit(1), 500).unref()'
const endWithParent = ['--import', `data:text/javascript,${encodeURIComponent(watchParent)}`]

/** A process's parent and name: from /proc where there is one, else from ps. */
function lookUp(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, name, parent] = /\((.*)\) \S (\d+)/.exec(stat)
    return { name, parent: Number(parent) }
  } catch {
    const { stdout = '' } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' })
    const [parent, name = ''] = stdout.trim().split(/\s+/)
    return { name: path.basename(name), parent: Number(parent) }
  }
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * npm killed outright tells nobody: look whether it, and the shell it may have put between us, are still there.
 * Not so when started from a shell by hand, which may leave for good.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const above = process.ppid
  const { name, parent } = lookUp(above)
  const isShell = /^-?(ba|da|z|k|a)?sh$/.test(name)
  const look = setInterval(() => {
    if (process.ppid === above && (!isShell || isAlive(parent))) return
    clearInterval(look)
    setTimeout(() => process.exit(1), 10_000).unref()
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  look.unref()
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Stop(
    `This is Node ${process.versions.node}; Liaison needs Node 20.19 or newer.\nInstall a newer one, for example with your package manager or nvm, and start again.`,
  )
}

/** Runs a program to its end; its words go to standard error, as standard output is for results. */
function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    const passOn = (signal) => {
      child.kill(signal)
      process.exitCode = 1
    }
    for (const signal of signals) process.on(signal, passOn)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, passOn)
      if (process.exitCode) process.exit()
      resolve(signal ? 1 : code)
    })
  })
}

const runNode = (script, args, options) => run(process.execPath, [...endWithParent, script, ...args], options)

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Whether what npm says it installed (it writes that down last) is what the lock file asks for. */
function isInstalled() {
  const asked = readPackages(inRoot('package-lock.json')) ?? {}
  const there = readPackages(inRoot('node_modules', '.package-lock.json'))
  return (
    there !== undefined &&
    Object.entries(asked).every(
      ([name, { version, optional }]) =>
        name === '' || (there[name] ? there[name].version === version : Boolean(optional)),
    )
  )
}

async function install() {
  if (isInstalled()) return
  say('Installing what Liaison needs (npm ci) ...')
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const code = await (npm ? run(process.execPath, [npm, ...args]) : run('npm', args)).catch(() => {
    throw new Stop('npm could not be started.\nIt comes with Node: check that it is installed and on PATH.')
  })
  if (code !== 0) {
    throw new Stop(
      'npm could not install what Liaison needs: see above.\nCheck the network connection and start again.',
    )
  }
}

const filesIn = (folder) =>
  readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()

function hashInputs() {
  const files = [
    ...filesIn('client'),
    ...filesIn('graph-schema'),
    inRoot('vite.config.ts'),
    inRoot('package-lock.json'),
  ]
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

async function build() {
  const record = inRoot('node_modules', '.cache', 'liaison', 'built')
  const inputs = hashInputs()
  const last = existsSync(record) ? readFileSync(record, 'utf8') : ''
  if (last === inputs && existsSync(inRoot('dist', 'index.html'))) return
  say('Building the pages ...')
  const code = await runNode(inRoot('node_modules', 'vite', 'bin', 'vite.js'), [
    'build',
    '--logLevel',
    'warn',
  ])
  if (code !== 0) throw new Stop('The pages could not be built: see above.')
  mkdirSync(path.dirname(record), { recursive: true })
  writeFileSync(record, inputs)
}

/** From here on this process runs TypeScript. */
async function importTypeScript(file) {
  const { register } = await import('tsx/esm/api')
  register()
  return import(pathToFileURL(inRoot(file)).href)
}

async function runTypeScript(file, args) {
  process.argv = [process.execPath, inRoot(file), ...args]
  await importTypeScript(file)
}

const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })

const findBrowser = () =>
  process.env.CHROME_PATH ||
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean)

async function installBrowser() {
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    say('Installing Chromium, which the tests of the pages need ...')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    if ((await run('apt-get', ['update', '-qq'], { env })) === 0) {
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
    }
  }
  const browser = findBrowser()
  if (browser) return browser
  throw new Stop(
    'The tests of the pages need a browser, and there is no Chromium or Chrome.\nInstall one (on Debian or Ubuntu: apt-get install chromium), or set CHROME_PATH to where it is.',
  )
}

async function fetchNeo4j() {
  if (process.env.LIAISON_TEST_NEO4J_URI) return
  const { ensureJars } = await importTypeScript('server/database/managed/jars.ts')
  await ensureJars(say)
  const { learnClasses } = await importTypeScript('server/database/managed/learnClasses.ts')
  await learnClasses().catch(() =>
    say('Java could not learn to start quicker: the tests take a little longer.'),
  )
}

/** What the tests need beyond npm's packages. */
async function runTests(args) {
  try {
    await fetchNeo4j()
    await build()
    const env = { ...process.env, CHROME_PATH: findBrowser() ?? (await installBrowser()) }
    return await runNode(inRoot('node_modules', 'vitest', 'vitest.mjs'), ['run', ...args], {
      stdio: 'inherit',
      env,
    })
  } catch (error) {
    say(explain(error))
    return 1
  }
}

async function test(args) {
  const steps = {
    'types (tsc)': () => runNode(inRoot('node_modules', 'typescript', 'bin', 'tsc'), ['--noEmit']),
    'lint and format (biome)': () =>
      runNode(inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome'), ['check', '.']),
    'tests (vitest)': () => runTests(args),
  }
  const failed = []
  for (const [name, step] of Object.entries(steps)) {
    say(`\n${name}`)
    if ((await step()) !== 0) failed.push(name)
  }
  say(failed.length === 0 ? '\nAll passed.' : `\nFailed: ${failed.join('; ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

async function start(args) {
  await build()
  await runTypeScript('server/index.ts', args)
}

const modes = {
  start,
  test,
  liaison: (args) => runTypeScript('server/cli.ts', args),
  bench: (args) => runTypeScript('tests/bench/index.ts', args),
}

/** What can be mended is said in words; only our own faults show where in the program they were. */
function explain(error) {
  if (error instanceof Stop) return error.message
  if (error instanceof Error && 'mend' in error) return `${error.message}\n${error.mend}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function main([mode = '', ...args]) {
  checkNode()
  if (!Object.hasOwn(modes, mode)) throw new Stop(`Say what to do: ${Object.keys(modes).join(', ')}.`)
  endWithNpm()
  await install()
  await modes[mode](args)
}

main(process.argv.slice(2)).catch((error) => {
  say(explain(error))
  process.exit(1)
})
