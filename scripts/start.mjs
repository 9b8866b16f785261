// `npm start`: installs, builds when something changed, and starts the desk; says what it is doing and, in one sentence, what stands in the way.
// Runs before anything is installed, so it imports nothing but Node and what stands beside it.
//   --dev         starts `next dev` instead: nothing is built, changes show at once
//   --build-only  installs and builds, and starts nothing
import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { buildIfChanged } from './build.mjs'
import { installIfChanged } from './install.mjs'
import { fail, root } from './say.mjs'

/** Milliseconds that a desk being stopped may still hold its port and its data folder. */
const ENDING = 2000

const isDev = process.argv.includes('--dev')
const isBuildOnly = process.argv.includes('--build-only')

if (isBuildOnly) {
  installIfChanged()
  buildIfChanged()
  process.exit(0)
}

const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
const folder = path.resolve(root, process.env.KANTTEKENING_DATA || 'data')
const address = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`

if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail(`PORT is “${process.env.PORT}”, which is no port: give a number from 1 to 65535.`)
checkFolder()
await checkPort()
installIfChanged()
await checkLock()
if (!isDev) buildIfChanged()
start()

/** The data folder can be made and written. */
function checkFolder() {
  try {
    // Not recursive where it need not be: on some file systems (/proc) Node would try for ever.
    if (!existsSync(folder)) mkdirSync(folder, { recursive: !existsSync(path.dirname(folder)), mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    const database = path.join(folder, 'kanttekening.db')
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK)
  } catch (error) {
    fail(
      `The data folder ${folder} cannot be written (${error.code}): give this user the right to, or set KANTTEKENING_DATA to another folder.`,
    )
  }
}

/** Nobody else listens where the desk will. */
async function checkPort() {
  const since = Date.now()
  while (!(await isPortFree(Date.now() - since < ENDING))) await new Promise((resolve) => setTimeout(resolve, 100))
}

/** Whether the port is free; when it is not and nobody waits for it, the start ends with a sentence. */
function isPortFree(canWait) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }) => {
      if (code === 'EADDRINUSE' && canWait) return resolve(false)
      if (code === 'EADDRINUSE')
        fail(`Port ${port} is in use, perhaps by a desk that runs already: stop that, or choose another with PORT=3001 npm start.`)
      if (code === 'EACCES') fail(`Port ${port} may not be used by this user: choose one above 1023, with PORT=3000 npm start.`)
      fail(`Nothing can be started on ${host} port ${port} (${code}): set HOST to an address of this machine.`)
    })
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/** No other server holds the data folder (db/lock.ts): told here before a build of a minute, and by the server for certain. */
async function checkLock() {
  const file = path.join(folder, 'server.lock')
  if (!existsSync(file)) return
  const { default: Sqlite } = await import('better-sqlite3')
  const lock = new Sqlite(file, { timeout: ENDING })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    if (!String(error.code).startsWith('SQLITE_BUSY')) throw error
    fail(
      `Another Kanttekening is running on the data folder ${folder}${holder()}: stop it first, or set KANTTEKENING_DATA to another folder.`,
    )
  } finally {
    lock.close()
  }
}

function holder() {
  try {
    const { address: other, pid } = JSON.parse(readFileSync(path.join(folder, 'server.json'), 'utf8'))
    return ` (${other}, process ${pid})`
  } catch {
    return ''
  }
}

/** Starts the server and stays with it until it ends. */
function start() {
  console.log(isDev ? 'Starting for development …' : 'Starting …')
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', HOST: host, PORT: String(port), KANTTEKENING_DATA: folder }
  const stdio = ['inherit', 'pipe', 'inherit', 'ipc']
  const server = spawn(process.execPath, [next, isDev ? 'dev' : 'start', '-H', host, '-p', String(port)], { cwd: root, env, stdio })
  let isEnding = false
  let hasEnded = false
  const stop = (signal) => {
    isEnding = true
    if (!hasEnded) server.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
  // Whoever started this was killed, which passes no signal on.
  process.on('disconnect', () => stop('SIGTERM'))
  server.stdout.on('data', (chunk) => process.stdout.write(isDev ? chunk : withoutBanner(String(chunk))))
  server.on('exit', (code) => {
    hasEnded = true
    if (isEnding) console.log('Stopped.')
    process.exit(isEnding ? 0 : (code ?? 1))
  })
  void sayWhenReady(() => hasEnded)
}

/** Next's own greeting says the same as ours, before it is true. */
function withoutBanner(text) {
  return text.replace(/^\s*(?:▲ Next|- (?:Local|Network):|✓ ).*(?:\r?\n|$)/gmu, '')
}

async function sayWhenReady(hasEnded) {
  while (!hasEnded()) {
    try {
      const { ok } = await fetch(`${address}/api/health`)
      if (ok) {
        console.log(`Kanttekening is ready at ${process.env.KANTTEKENING_URL || address}. Stop it with Ctrl+C.`)
        return
      }
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
