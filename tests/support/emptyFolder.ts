import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A new folder, removed after the test run. */
export const emptyFolder = () => mkdtemp(path.join(process.env.LIAISON_TEST_FOLDER ?? tmpdir(), 'folder-'))
