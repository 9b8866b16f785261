import { expect, PASSWORD, test } from './fixtures'

/** A browser in which nobody is signed in. */
const NOBODY = { cookies: [], origins: [] }

test.use({ expectedErrors: [/status of 404/] })

test('an admin invites somebody, who comes in by the link, once', async ({ page, browser, desk }) => {
  await page.goto('/settings')
  await page.getByLabel('Name (if you like)').fill('Aafke Kuipers')
  await page.getByLabel('E-mail (if you like)').fill('aafke@example.org')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('Link for Aafke Kuipers').inputValue()
  expect(link).toContain(`${desk.url}/invitation?token=`)
  await expect(page.getByRole('list', { name: 'Open invitations' }).getByText('Aafke Kuipers')).toBeVisible()

  const invited = await browser.newPage({ locale: 'en-GB', storageState: NOBODY })
  await invited.goto(link)
  await expect(invited.getByLabel('Name')).toHaveValue('Aafke Kuipers')
  await expect(invited.getByLabel('E-mail address')).toHaveValue('aafke@example.org')
  await invited.getByLabel('Password', { exact: true }).fill('aafke kuipers')
  await invited.getByRole('button', { name: 'Come in' }).click()
  await expect(invited.getByText('This is (nearly) your name or e-mail address.')).toBeVisible()
  await invited.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await invited.getByRole('button', { name: 'Come in' }).click()
  await expect(invited.getByRole('button', { name: 'Menu of Aafke Kuipers' })).toBeVisible()
  await invited.goto(`${desk.url}/settings`)
  await expect(invited.getByRole('heading', { name: 'Invite somebody' })).toHaveCount(0)
  await invited.goto(link)
  await expect(invited.getByRole('heading', { name: 'This invitation no longer works' })).toBeVisible()
  await invited.close()

  await page.reload()
  await expect(page.getByRole('list', { name: 'People' }).getByText('aafke@example.org')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Open invitations' })).toHaveCount(0)
})

test('an invitation that is taken back no longer works', async ({ page, browser }) => {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('Link for Anybody with the link').inputValue()
  await page.getByRole('button', { name: 'Revoke the invitation for Anybody with the link' }).click()
  await expect(page.getByRole('list', { name: 'Open invitations' })).toHaveCount(0)
  const late = await browser.newPage({ locale: 'en-GB', storageState: NOBODY })
  await late.goto(link)
  await expect(late.getByRole('heading', { name: 'This invitation no longer works' })).toBeVisible()
  await late.close()
})
