// The word lists of the first read, by which sentences are told too, are no part of what a page waits for.
import { expect, test } from './fixtures'
import { openCard } from './text'

/** Stands in the word lists and nowhere else. */
const WORD = 'woordvoerder'

test('an article is at work before the word lists have come, and a key that needs them takes its turn', async ({ page, article }) => {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  let held = 0
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    if (body.includes(WORD)) {
      held++
      await released
    }
    await route.fulfill({ response, body })
  })
  // What is held may belong to what the browser calls loading.
  await page.goto(`/articles/${article.id}`, { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: /^Text of/ }).focus()
  await expect.poll(() => held).toBeGreaterThan(0)
  for (const key of ['Control+Home', 's', 'c']) await page.keyboard.press(key)
  await expect(page.locator('mark.claim')).toHaveCount(0)
  release()
  await expect(openCard(page)).toContainText('In het buurthuis van Werkenoord was dinsdagavond geen stoel meer vrij.')
  await expect(page.locator('.suggested').first()).toBeAttached()
})
