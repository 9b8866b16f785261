import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isLocked, lockFolder } from './lock'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kanttekening-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a second server on a folder is told which one is there', () => {
  const release = lockFolder(folder, 'http://127.0.0.1:3000')
  expect(isLocked(folder)).toBe(true)
  expect(() => lockFolder(folder, 'http://127.0.0.1:3001')).toThrow(
    `Another Kanttekening is running on the data folder ${folder} (http://127.0.0.1:3000, process ${process.pid})`,
  )
  release()
  expect(isLocked(folder)).toBe(false)
  lockFolder(folder, 'http://127.0.0.1:3001')()
})

/** A process of its own that holds the lock, for so many milliseconds. */
async function holder(milliseconds: number): Promise<ChildProcess> {
  const script = `import Sqlite from 'better-sqlite3'
    new Sqlite(process.argv[1]).exec('begin exclusive')
    process.stdout.write('held')
    setTimeout(() => {}, ${milliseconds})`
  const server = spawn(process.execPath, ['--input-type=module', '-e', script, path.join(folder, 'server.lock')])
  await once(server.stdout, 'data')
  return server
}

test('a server that is about to end is waited for', async () => {
  await holder(600)
  lockFolder(folder, 'http://127.0.0.1:3000')()
})

test('what a killed server left behind holds nobody up', async () => {
  const server = await holder(60_000)
  writeFileSync(path.join(folder, 'server.json'), JSON.stringify({ pid: server.pid, address: 'http://127.0.0.1:3000' }))
  expect(isLocked(folder)).toBe(true)
  server.kill('SIGKILL')
  await once(server, 'exit')
  // Its pid may be somebody else's by now: the lock does not ask.
  writeFileSync(path.join(folder, 'server.json'), JSON.stringify({ pid: process.pid, address: 'http://127.0.0.1:3000' }))
  lockFolder(folder, 'http://127.0.0.1:3000')()
})

test('a folder that cannot be written is refused in a sentence', () => {
  writeFileSync(path.join(folder, 'file'), '')
  expect(() => lockFolder(path.join(folder, 'file', 'data'), '')).toThrow(/cannot be written/)
})
