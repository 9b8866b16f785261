// Which Chromium the stories run in: the one that is named, the system's, Playwright's own, or one that is fetched now.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser's part of Playwright's settings. */
export function chromiumForStories() {
  const isRoot = process.getuid?.() === 0
  return {
    browserName: 'chromium' as const,
    launchOptions: {
      executablePath: findChromium() ?? fetchChromium(),
      // Chromium does not start its sandbox for root.
      args: [...FLAGS, ...(isRoot ? ['--no-sandbox'] : [])],
    },
  }
}

function findChromium(): string | undefined {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (!existsSync(named)) throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, and no file is there.`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const mac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']
  return [...onPath, ...mac, chromium.executablePath()].find((file) => existsSync(file))
}

function fetchChromium(): string {
  console.error('No Chromium was found: fetching Playwright’s own (npx playwright install chromium) …')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  throw new Error(
    'The stories need a Chromium and none could be fetched. Install one (Debian and Ubuntu: apt-get install -y chromium), or name one with PLAYWRIGHT_CHROMIUM=/path/to/chrome.',
  )
}
