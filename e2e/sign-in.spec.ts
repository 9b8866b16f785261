import { expect, PASSWORD, test } from './fixtures'

test.use({ isSignedIn: false, expectedErrors: [/status of 401.*sign-in\/email/] })

test('somebody who is not signed in is asked to, and then gets the page that was asked for', async ({ page, person }) => {
  await page.goto('/tags?from=a-link')
  await expect(page).toHaveURL('/sign-in?back=%2Ftags%3Ffrom%3Da-link')

  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Fill in an e-mail address')).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toBeFocused()

  await page.getByLabel('E-mail address').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill('not this one at all')
  await page.keyboard.press('Enter')
  const wrong = page.getByText('This e-mail address and password do not go together. Check both.')
  await expect(wrong).toBeVisible()
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused()

  await page.getByLabel('E-mail address').fill('nobody@example.org')
  await page.keyboard.press('Enter')
  await expect(wrong).toBeVisible()

  await page.getByLabel('E-mail address').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Show the password' }).click()
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/tags?from=a-link')
  await expect(page.getByRole('heading', { name: 'Tags', level: 1 })).toBeVisible()
})

test('signing out ends it, for the page that is gone back to as well', async ({ page, person }) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible()
  await page.goto('/settings')
  await page.getByRole('button', { name: `Menu of ${person.name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
  await page.goBack()
  await expect(page).toHaveURL('/sign-in?back=%2Fsettings')
})

for (const elsewhere of ['//evil.example/', '/\\evil.example', 'https://evil.example/', '/.//evil.example', 'javascript:alert(1)']) {
  test(`a way back that leads elsewhere is not taken: ${elsewhere}`, async ({ page, person, desk }) => {
    await page.goto(`/sign-in?back=${encodeURIComponent(elsewhere)}`)
    await page.getByLabel('E-mail address').fill(person.email)
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible()
    expect(page.url()).toBe(`${desk.url}/`)
  })
}

test('the language is the browser’s, and changes at the door', async ({ browser, desk }) => {
  const page = await browser.newPage({ locale: 'nl-BE', baseURL: desk.url })
  await page.goto('/sign-in')
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.close()
})
