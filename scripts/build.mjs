// Builds the pages when something they are made of has changed since the last build, and does nothing otherwise.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fail, root } from './say.mjs'

/** What a build is made of. */
const SOURCES = [
  ...['app', 'client', 'components', 'db', 'domain', 'editor', 'public'],
  ...['instrumentation.ts', 'next.config.js', 'package.json', 'package-lock.json', 'proxy.ts', 'tsconfig.json'],
]
const NOT_BUILT = /\.test\.tsx?$|\/(?:golden|testing)\/|\/migrations\//

export function buildIfChanged() {
  const output = path.join(root, '.next')
  const stamp = path.join(output, 'made-of')
  const made = fingerprint()
  if (existsSync(path.join(output, 'BUILD_ID')) && read(stamp) === made) return
  console.log('Building the pages (about half a minute; only after an update) …')
  rmSync(stamp, { force: true })
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) {
    console.error(`${stdout}${stderr}`.trim())
    fail('The pages could not be built; what Next said stands above.')
  }
  mkdirSync(output, { recursive: true })
  writeFileSync(stamp, made)
}

/** The contents of all sources in one hash: git's commit would miss local changes, times would change with every checkout. */
function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const file of SOURCES.flatMap(filesOf).sort()) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

function filesOf(source) {
  const full = path.join(root, source)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [source]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .filter((file) => !NOT_BUILT.test(file))
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
