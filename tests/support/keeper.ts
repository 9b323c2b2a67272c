// A process that holds a managed database, for tests that end processes. It says what it does in JSON lines:
// first that it is ready, then (with "commit") the number of each transaction as soon as it is committed.

import { z } from 'zod'
import { connect } from '../../server/database/database.ts'
import { type Managed, startManaged } from '../../server/database/managed/startManaged.ts'
import { explain } from '../../server/problem.ts'
import { look } from './look.ts'

const [dataFolder = '', role = 'command', work = 'hold'] = process.argv.slice(2)
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)
const Highest = z.object({ highest: z.int().nullable() })

async function commitForever(managed: Managed) {
  const database = await connect(managed)
  const found = await look(database, Highest, 'MATCH (k:Kept) RETURN max(k.number) AS highest')
  for (let number = (found[0]?.highest ?? 0) + 1; ; number += 1) {
    await database.write((tx) => tx.run(z.object({}), 'CREATE (:Kept {number: $number}) FINISH', { number }))
    say({ committed: number })
  }
}

async function main() {
  const managed = await startManaged({
    dataFolder,
    role: role === 'server' ? 'server' : 'command',
    progress: () => {},
  })
  managed.lost.then((message) => {
    process.stderr.write(`${message}\n`)
    process.exit(1)
  })
  // Held open by the test; closed by the operating system if that is killed.
  process.stdin.resume().once('end', () => process.exit(1))
  process.on('SIGTERM', async () => {
    await managed.stop()
    process.exit(0)
  })
  say({ ready: { pid: process.pid, database: managed.pid, owned: managed.owned, uri: managed.uri } })
  if (work === 'commit') await commitForever(managed)
}

main().catch((error) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
})
