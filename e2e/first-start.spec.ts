import { expect, PASSWORD, test } from './fixtures'

test.use({ isSignedIn: false })

test('the printed link makes the first person, once', async ({ emptyDesk, browser, page }) => {
  await page.goto(emptyDesk.setupLink)
  await page.getByLabel('Name').fill('Marieke Visser')
  await page.getByLabel('E-mail address').fill('marieke@example.org')
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await expect(page.getByRole('heading', { name: 'Load the first article' })).toBeVisible()

  const other = await browser.newPage()
  await other.goto(emptyDesk.setupLink)
  await expect(other.getByRole('heading', { name: 'This desk is set up already' })).toBeVisible()
  await other.goto(`${emptyDesk.url}/`)
  await expect(other).toHaveURL(/\/sign-in/)
  await other.close()
})
