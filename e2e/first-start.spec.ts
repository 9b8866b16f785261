import { expect, PASSWORD, test } from './fixtures'
import { markedWords, markWords, openCard, saveState } from './text'

// The server is started again under open pages: their stream breaks off.
test.use({ isSignedIn: false, expectedErrors: [/net::ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING) .*\/api\/events/] })

test('from the printed link to the first annotation, handed on', async ({ emptyDesk, browser, page }) => {
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

  await page.goto(`${emptyDesk.url}/articles/new`)
  await page.getByLabel('Text of the article').fill('De brug is 90 jaar oud, zegt de gemeente.\n\nHij gaat dit najaar dicht.')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByLabel('Title').fill('De brug gaat dicht')
  await page.getByRole('button', { name: 'Add article' }).click()
  await expect(page.getByText('Nothing marked yet')).toBeVisible()
  await markWords(page, 'De brug is 90 jaar oud', 'c')
  await openCard(page).getByLabel('Claimant').fill('de gemeente')
  await openCard(page).getByLabel('Claimant').press('Enter')
  await expect(saveState(page)).toContainText('Saved')

  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Plain text', exact: true }).click(),
  ])
  const [file] = await Promise.all([download.path(), emptyDesk.restart()])
  expect(file).not.toBe('')
  await page.reload()
  await expect(page.getByText('0 of 1 settled')).toBeVisible()
  await expect.poll(() => markedWords(page, 'claim')).toBe('De brug is 90 jaar oud')
})
