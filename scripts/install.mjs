// Brings node_modules to what package-lock.json says, and does nothing when it is there already.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fail, root } from './say.mjs'

export function installIfChanged() {
  if (isInstalled()) return
  console.log('Installing the packages (about 600 MB, half a minute; only after an update) …')
  const quick = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...quick]
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  if (status === 0) return
  const said = `${stdout ?? ''}${stderr ?? ''}`
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|network/i.test(said)) {
    fail(
      'The packages could not be fetched: the first start, and the first after an update, needs the network once. Connect and try again.',
    )
  }
  console.error(said.trim())
  fail('The packages could not be installed; what npm said stands above.')
}

/** npm writes what it installed beside the packages when it is done: compared with the lock file, nothing else has to be remembered. */
function isInstalled() {
  const wanted = packages('package-lock.json')
  const there = packages('node_modules/.package-lock.json')
  if (!wanted || !there) return false
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || (optional && !there[name]) || there[name]?.version === version,
  )
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}
