import { defineConfig } from '@playwright/test'
import { chromiumForStories } from './e2e/chromium'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Each worker has a server and a browser of its own, on two cores.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A story that a busy machine held up is told again, once; the report names it.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '.cache/stories.json' }]],
  use: {
    ...chromiumForStories(),
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    // Recording costs a fifth of a story's time; who looks into one asks for it, `npm run e2e -- --trace on`.
    trace: 'on-first-retry',
  },
})
