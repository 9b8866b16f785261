import { expect, PASSWORD, test } from './fixtures'

/** A browser in which nobody is signed in. */
const NOBODY = { cookies: [], origins: [] }

test.use({ expectedErrors: [/status of (401|422)/] })

test('a new name is on the page at once, and in what is written from then on', async ({ pageOf, desk }) => {
  const somebody = await desk.person('Nieske Postma', 'member')
  const page = await pageOf(somebody)
  await page.goto('/settings')
  await page.getByLabel('Name', { exact: true }).fill('Nieske de Boer')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Menu of Nieske de Boer' })).toBeVisible()
})

test('a token is shown once, works, and works no longer once revoked', async ({ page, desk, person }) => {
  await page.goto('/settings')
  await page.getByLabel('Name of a new token').fill('The CMS')
  await page.getByRole('button', { name: 'Make a token' }).click()
  const token = await page.getByRole('textbox', { name: 'Token “The CMS”' }).inputValue()
  const ask = () => desk.api({ ...person, token }, 'GET', '/articles')
  expect((await ask()).status).toBe(200)
  await page.reload()
  await expect(page.getByText(`ends in ${token.slice(-4)}`)).toBeVisible()
  await expect(page.getByText(token)).toHaveCount(0)
  await page.getByRole('button', { name: 'Revoke the token “The CMS”' }).click()
  await expect(page.getByText(`ends in ${token.slice(-4)}`)).toHaveCount(0)
  expect((await ask()).status).toBe(401)
})

test('a new password signs the other browsers out', async ({ browser, desk, pageOf }) => {
  const somebody = await desk.person('Ype Dijkstra', 'member')
  const page = await pageOf(somebody)
  const other = await browser.newPage({ baseURL: desk.url, locale: 'en-GB', storageState: NOBODY })
  await other.goto('/sign-in')
  await other.getByLabel('E-mail address').fill(somebody.email)
  await other.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await other.getByRole('button', { name: 'Sign in' }).click()
  await expect(other.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible()

  await page.goto('/settings')
  await expect(page.getByText('Chrome on Linux')).toBeVisible()
  await page.getByLabel('Current password').fill('not this one at all')
  await page.getByLabel('New password').fill('zeven woorden op een dijk')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('This is not your current password.')).toBeVisible()
  await page.getByLabel('Current password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('Your password was changed.')).toBeVisible()
  await expect(page.getByText('Chrome on Linux')).toHaveCount(0)

  await other.goto('/tags')
  await expect(other).toHaveURL(/\/sign-in/)
  await other.close()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
})

test('language, appearance and single-letter commands are chosen and kept', async ({ page, article }) => {
  await page.goto('/settings')
  await page.getByLabel('Appearance').selectOption('Dark')
  await page.getByLabel('Single letters are commands').uncheck()
  await page.getByLabel('Language').selectOption('Nederlands')
  await expect(page.getByRole('heading', { name: 'Instellingen' })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.getByLabel('Losse letters zijn opdrachten')).not.toBeChecked()
  await page.goto('/')
  await expect(page.getByRole('link', { name: article.title }).first()).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).not.toBeFocused()
})

test('members see nothing of people and invitations', async ({ desk, pageOf }) => {
  const page = await pageOf(await desk.person('Joost Bos', 'member'))
  await page.goto('/settings')
  await expect(page.getByRole('heading', { name: 'Tokens for programs' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'People' })).toHaveCount(0)
})
