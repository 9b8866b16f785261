import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { chmodSync, copyFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test, type Desk } from './fixtures'

const ROOT = path.resolve(import.meta.dirname, '..')

/** Runs what `npm start` runs until it ends or says it is ready. */
function npmStart(env: Record<string, string>): Promise<{ code: number | null; output: string; took: number }> {
  const began = performance.now()
  const started = spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs')], { cwd: ROOT, env: { ...process.env, ...env } })
  let output = ''
  let took = 0
  return new Promise((resolve) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (took || !output.includes('is ready')) return
      took = performance.now() - began
      started.kill('SIGTERM')
    }
    started.stdout.on('data', hear)
    started.stderr.on('data', hear)
    started.on('exit', (code) => resolve({ code, output, took }))
  })
}

async function freePort(): Promise<string> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return String(port)
}

const lines = (output: string) => output.trim().split('\n')

test('a second start builds nothing and says where the desk is', async ({ emptyDesk: desk }) => {
  await desk.stop()
  const { code, output } = await npmStart({ KANTTEKENING_DATA: desk.folder, PORT: await freePort() })
  expect(code).toBe(0)
  expect(output).toContain('Kanttekening is ready at http://127.0.0.1:')
  expect(output).toContain('/setup?token=')
  expect(output).not.toContain('Building')
  expect(output).not.toContain('Installing')
  expect(lines(output).at(-1)).toBe('Stopped.')
})

test('a port in use is told in a sentence', async ({ desk }) => {
  const { code, output } = await npmStart({ KANTTEKENING_DATA: `${desk.folder}-other`, PORT: new URL(desk.url).port })
  expect(code).toBe(1)
  expect(lines(output)).toEqual([expect.stringMatching(/^Port \d+ is in use, .*choose another with PORT=3001 npm start\.$/)])
})

test('another server on the same data folder is told in a sentence', async ({ desk }) => {
  const { code, output } = await npmStart({ KANTTEKENING_DATA: desk.folder, PORT: await freePort() })
  expect(code).toBe(1)
  expect(lines(output)).toEqual([
    expect.stringContaining(`Another Kanttekening is running on the data folder ${desk.folder} (${desk.url}, process `),
  ])
})

test('a server that was killed does not hold the next one up', async ({ emptyDesk: desk }) => {
  await desk.kill()
  expect(readdirSync(desk.folder)).toContain('server.json')
  await desk.start()
  expect((await desk.api(null, 'GET', '/health')).body).toMatchObject({ ok: true })
})

test('a data folder that cannot be written is told in a sentence', async ({ emptyDesk: desk }) => {
  const inTheWay = path.join(desk.folder, 'a-file')
  writeFileSync(inTheWay, '')
  const { code, output } = await npmStart({ KANTTEKENING_DATA: path.join(inTheWay, 'data'), PORT: await freePort() })
  expect(code).toBe(1)
  expect(lines(output)).toEqual([expect.stringMatching(/^The data folder .* cannot be written \(ENOTDIR\): .*KANTTEKENING_DATA/)])
})

test('a data folder of somebody else is told in a sentence', async ({ emptyDesk: desk }) => {
  test.skip(process.getuid?.() === 0, 'The system lets root write everywhere.')
  await desk.stop()
  chmodSync(desk.folder, 0o500)
  const { code, output } = await npmStart({ KANTTEKENING_DATA: desk.folder, PORT: await freePort() })
  chmodSync(desk.folder, 0o700)
  expect(code).toBe(1)
  expect(lines(output)).toEqual([expect.stringMatching(/^The data folder .* cannot be written \(EACCES\)/)])
})

test('a database of a newer version is told in a sentence', async ({ emptyDesk: desk }) => {
  await desk.stop()
  const database = new BetterSqlite3(path.join(desk.folder, 'kanttekening.db'))
  database.exec("insert into __drizzle_migrations (hash, created_at) values ('of tomorrow', 9999999999999)")
  database.close()
  const { code, output } = await npmStart({ KANTTEKENING_DATA: desk.folder, PORT: await freePort() })
  expect(code).toBe(1)
  expect(output).toContain('The database was written by a newer version of Kanttekening')
  expect(output).not.toContain('    at ')
})

test('SIGTERM ends a server with five open event streams, and leaves the database whole in one file', async ({ emptyDesk: desk }) => {
  const person = await desk.person('Marieke Visser')
  const streams = await Promise.all(Array.from({ length: 5 }, () => openStream(desk, person.token)))
  const took = await desk.stop()
  // Each was ended in order, not cut off.
  await Promise.all(streams.map((stream) => stream.closed))
  expect(took).toBeLessThan(5000)
  expect(readdirSync(desk.folder).filter((name) => name.startsWith('kanttekening.db'))).toEqual(['kanttekening.db'])
  expect(desk.command(['check']).stdout).toBe('ok')
})

test('a backup while the desk runs is a desk of its own', async ({ desk, article, person, emptyDesk }) => {
  const file = path.join(emptyDesk.folder, 'copy.db')
  const told = desk.command(['backup', file])
  expect(told, told.stderr).toMatchObject({ code: 0, stdout: expect.stringContaining('read back and counted') })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await emptyDesk.stop()
  copyFileSync(file, path.join(emptyDesk.folder, 'kanttekening.db'))
  await emptyDesk.start()
  expect((await emptyDesk.api(person, 'GET', `/articles/${article.id}`)).body).toMatchObject({ id: article.id, title: article.title })
})

test('what Next would answer by itself is answered as problem+json too', async ({ desk, person }) => {
  const cases = [
    ['DELETE', '/health', 405],
    ['PUT', '/tags', 405],
    ['GET', '/articles/%E0%A4%A', 400],
    ['POST', '/%E0%A4%A', 400],
    ['GET', '/nothing', 404],
  ] as const
  for (const [method, address, status] of cases) {
    const answer = await desk.api<object>(person, method, address, method === 'GET' ? undefined : {})
    expect([method, address, answer.status, answer.headers.get('content-type')]).toEqual([
      method,
      address,
      status,
      'application/problem+json',
    ])
    expect(answer.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
    expect(answer.headers.get('allow') !== null).toBe(status === 405)
  }
})

/** Opens an event stream, waits for its first words, and reads on to its end. */
async function openStream(desk: Desk, token: string) {
  const answer = await fetch(`${desk.url}/api/events`, { headers: { Authorization: `Bearer ${token}` } })
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  await reader.read()
  const readOn = async () => {
    while (!(await reader.read()).done);
  }
  return { closed: readOn() }
}
