// `npm test`: everything that can be checked, in order, and one honest line at the end. `--quick` (npm run check) leaves out build and stories.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const isQuick = process.argv.includes('--quick')
const UNIT = '.cache/unit.json'
const STORIES = '.cache/stories.json'

if (!existsSync('node_modules/.bin/vitest')) run('install', 'npm', ['ci', '--no-audit', '--no-fund'])
mkdirSync('.cache', { recursive: true })
for (const report of [UNIT, STORIES]) rmSync(report, { force: true })

const hasPages = existsSync('next.config.js')
const hasStories = existsSync('playwright.config.ts')
const count = { passed: 0, failed: 0, skipped: 0 }
const failures = []

await Promise.all([
  quietStage('format', 'prettier', ['--check', '.']),
  quietStage('lint', 'eslint', ['--max-warnings', '0', '.']),
  quietStage('types', 'tsc', ['--noEmit']),
])
stage('unit and property tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`], unitCount)
if (!isQuick && hasPages) {
  const isBuilt = stage('build', 'node', ['scripts/start.mjs', '--build-only'])
  if (isBuilt && hasStories) stage('stories', 'playwright', ['test'], storyCount)
}

if (failures.length > 0) console.error(`\nFailed: ${failures.join(', ')}.`)
console.log(`\n${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`)
process.exit(failures.length > 0 ? 1 : 0)

/** Runs a stage beside others: what it says is said when it is done. */
async function quietStage(name, command, args) {
  const child = spawn(command, args, { shell: process.platform === 'win32' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (words) => (said += words))
  const status = await new Promise((resolve) => child.on('close', resolve).on('error', (error) => resolve(String(error))))
  console.log(`\n== ${name}\n${said}${typeof status === 'string' ? status : ''}`)
  return note(name, status === 0)
}

/** Runs a stage and shows what it says. */
function stage(name, command, args, counted) {
  console.log(`\n== ${name}`)
  return note(name, spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0, counted)
}

/** Counts what a stage found. One without a count of its own is one check. */
function note(name, isFine, counted) {
  const found = counted?.() ?? { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 }
  // A runner that fails without a failed test (a file that does not load, nothing run) has failed all the same.
  if (!isFine && found.failed === 0) found.failed = 1
  for (const key of Object.keys(count)) count[key] += found[key]
  if (!isFine) failures.push(name)
  return isFine
}

function run(name, command, args) {
  console.log(`\n== ${name}`)
  if (spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0) return
  console.error(`npm test stopped: ${name} failed. The first run needs the network once.`)
  process.exit(1)
}

function unitCount() {
  if (!existsSync(UNIT)) return { passed: 0, failed: 0, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(UNIT, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
}

function storyCount() {
  if (!existsSync(STORIES)) return { passed: 0, failed: 0, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(STORIES, 'utf8')).stats
  return { passed: expected + flaky, failed: unexpected, skipped }
}
