// `npm test`: what is there to check, in order; stops at the first failure and says which.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const stages = [
  ...(existsSync('node_modules/.bin/vitest') ? [] : [['install', 'npm', ['install', '--no-save', '--no-audit', '--no-fund']]]),
  ['types', 'tsc', ['--noEmit']],
  ['unit tests', 'vitest', ['run']],
]
for (const [name, command, args] of stages) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`npm test stopped: ${name} failed.`)
    process.exit(1)
  }
}
