import { expect, PASSWORD, test } from './fixtures'

test('articles are found by words of their title', async ({ page, addArticle }) => {
  await addArticle({ title: 'Waterschap begint aan de dijk' })
  await addArticle({ title: 'Scooters op de stoep' })
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('waterschap dijk')
  await expect(page.getByRole('link', { name: 'Scooters op de stoep' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Waterschap begint aan de dijk' })).toBeVisible()
  await expect(page).toHaveURL('/?q=waterschap%20dijk')
  await page.reload()
  await expect(page.getByRole('link', { name: 'Scooters op de stoep' })).toHaveCount(0)
  await page.getByRole('searchbox').fill('fietspad')
  await expect(page.getByText('No article has “fietspad”')).toBeVisible()
})

test('a deleted article is taken back where it stood, or from the bin', async ({ page, addArticle }) => {
  const { id } = await addArticle({ title: 'Per ongeluk weg' })
  await page.goto('/')
  const title = page.getByRole('link', { name: 'Per ongeluk weg' })
  const remove = async () => {
    await page.getByRole('button', { name: 'Actions for “Per ongeluk weg”' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(page.getByText('“Per ongeluk weg” was deleted')).toBeVisible()
  }
  await remove()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title).toBeVisible()
  await remove()

  await page.getByRole('navigation').getByRole('link', { name: 'Bin' }).click()
  await page.getByRole('button', { name: 'Restore “Per ongeluk weg”' }).click()
  await expect(page.getByText('Back among the articles')).toBeVisible()
  await page.getByRole('link', { name: 'Open “Per ongeluk weg”' }).click()
  await expect(page).toHaveURL(`/articles/${id}`)
})

test('a file that is chosen or dropped at the desk is looked at before it is stored', async ({ page, article }) => {
  const markdown = '# Bakfietsen op de stoep\n\nEen zin over bakfietsen, en nog een.'
  await page.goto('/')
  await expect(page.getByRole('link', { name: article.title }).first()).toBeVisible()
  await page.getByLabel('Choose a file').setInputFiles({ name: 'fietsen.md', mimeType: 'text/markdown', buffer: Buffer.from(markdown) })
  await expect(page).toHaveURL('/articles/new')
  await expect(page.getByLabel('Title')).toHaveValue('Bakfietsen op de stoep')

  await page.goto('/')
  await expect(page.getByRole('link', { name: article.title }).first()).toBeVisible()
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'fietsen.md', { type: 'text/markdown' }))
    return transfer
  }, markdown)
  await page.locator('#content').dispatchEvent('drop', { dataTransfer: files })
  await expect(page).toHaveURL('/articles/new')
  await expect(page.getByLabel('Title')).toHaveValue('Bakfietsen op de stoep')
  await expect(page.getByRole('link', { name: 'Bakfietsen op de stoep' })).toHaveCount(0)
})

test('an article that somebody else adds appears by itself', async ({ page, desk }) => {
  const joost = await desk.person('Joost Bos', 'member')
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible()
  await desk.api(joost, 'POST', '/articles', { title: 'Vers van Joost', content: 'Een zin over de dijk.', format: 'text' })
  await expect(page.getByRole('link', { name: 'Vers van Joost' })).toBeVisible()
})

test('a long list is shown a page at a time', async ({ emptyDesk, browser }) => {
  const person = await emptyDesk.person('Marieke Visser')
  for (let i = 0; i < 53; i++) {
    await emptyDesk.api(person, 'POST', '/articles', { title: `Bericht ${i}`, content: `Zin ${i}.`, format: 'text' })
  }
  const context = await browser.newContext({ storageState: person.session, baseURL: emptyDesk.url, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('list').getByRole('listitem')).toHaveCount(50)
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(page.getByRole('list').getByRole('listitem')).toHaveCount(53)
  await expect(page.getByRole('button', { name: 'Show more' })).toHaveCount(0)
  await context.close()
})

test('an empty desk opens the sample', async ({ emptyDesk, browser }) => {
  await emptyDesk.person('Marieke Visser')
  const page = await browser.newPage({ baseURL: emptyDesk.url, locale: 'nl', storageState: { cookies: [], origins: [] } })
  await page.goto('/')
  await page.getByLabel('E-mailadres').fill('marieke.visser@example.org')
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('heading', { name: 'Laad het eerste artikel' })).toBeVisible()
  await page.getByRole('button', { name: 'Voorbeeldartikel openen' }).click()
  await expect(page).toHaveURL(/\/articles\/[\da-f-]{36}$/)
  await page.close()
})
