import path from 'node:path'
import { DatabaseError } from '../databaseError.ts'
import { runProgram } from './runProgram.ts'
import { threeWaysOn } from './threeWaysOn.ts'

const accepted = [17, 21]

export const javaProgram = (name: 'java' | 'javac' | 'jar', javaHome?: string) =>
  javaHome ? path.join(javaHome, 'bin', name) : name

/** "17.0.15" is 17; Java 8 called itself "1.8.0". */
export function majorVersion(output: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(output)
  return found ? Number(found[1]) : undefined
}

/** The version of Java there is, if it will do; otherwise an error that says what to do. */
export async function requireJava(javaHome?: string): Promise<number> {
  const program = javaProgram('java', javaHome)
  const ran = await runProgram(program, ['-version'])
  if (ran === 'not installed') {
    throw new DatabaseError(`Java is not installed: there is no program "${program}".`, threeWaysOn)
  }
  const version = majorVersion(ran.output)
  if (version === undefined) {
    throw new DatabaseError(
      `"${program} -version" did not say which Java it is: ${ran.output.trim().split('\n')[0] ?? ''}`,
      threeWaysOn,
    )
  }
  if (!accepted.includes(version)) {
    const fault = version < 17 ? 'old' : version > 21 ? 'new' : 'short-lived'
    throw new DatabaseError(
      `This is Java ${version}, too ${fault} for Neo4j 5.26, which needs Java 17 or 21.`,
      `If a fitting one is installed already, point JAVA_HOME at it.\n${threeWaysOn}`,
    )
  }
  return version
}
