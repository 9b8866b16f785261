import { readFile } from 'node:fs/promises'
import { sampleText } from '@/domain/sample/sample-article'
import { seriousFindings } from './accessibility'
import { expect, test } from './fixtures'

test('an article is pasted, looked at, corrected and added', async ({ page }) => {
  await page.goto('/articles/new')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByText('There is no text yet.')).toBeVisible()
  await page.getByLabel('Text of the article').fill(sampleText('nl'))
  await page.getByRole('button', { name: 'Preview' }).click()

  const preview = page.getByRole('article', { name: 'How it will come in' })
  await expect(preview.getByText('March 2026 · Dutch')).toBeVisible()
  await expect(page.getByText('The date at the beginning (2026-03)')).toBeVisible()
  await expect(preview).toContainText('3 subheads')
  expect(await seriousFindings(page)).toEqual([])

  const subhead = preview.getByRole('button', { name: 'Subhead: Rekenen met een rivier' })
  await expect(subhead).toHaveAttribute('aria-pressed', 'true')
  await subhead.click()
  await expect(subhead).toHaveAttribute('aria-pressed', 'false')
  await expect(preview).toContainText('2 subheads')

  await page.getByLabel('Title').fill('')
  await page.getByLabel('Address').fill('dagblad.example')
  await page.getByRole('button', { name: 'Add article' }).click()
  await expect(page.getByText('Give the article a title.')).toBeVisible()
  await expect(
    page.getByText('An address starts with https:// or http://').or(page.getByText('An address starts with http://')),
  ).toBeVisible()
  await page.getByLabel('Title').fill('De dijk van Werkenoord')
  await page.getByLabel('Address').fill('https://dagblad.example/dijk')
  await page.getByLabel('Byline').fill('Ria de Wit')
  await page.getByRole('button', { name: 'Add article' }).click()

  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { name: 'De dijk van Werkenoord' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Zestien meter breder' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Rekenen met een rivier' })).toHaveCount(0)
})

test('a title that the text begins with is taken out of it where somebody wants that, and can be put back', async ({ page }) => {
  await page.goto('/articles/new')
  const content =
    'De brug gaat dicht\n\nDe brug bij Ammerdonk gaat dit jaar dicht, zegt de gemeente, en niemand weet hoe lang dat duurt.\n\nEen pont'
  await page.getByLabel('Text of the article').fill(`${content}\n\nEr komt een pont, met plaats voor twaalf fietsen en hun berijders.`)
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('article', { name: 'How it will come in' })
  const blocks = preview.locator('.article-text :is(p, h2)')
  // Its words stay unless somebody says otherwise.
  await expect(blocks).toHaveCount(4)
  await preview.getByRole('button', { name: 'Subhead: Een pont' }).click()
  await expect(preview).toContainText('no subheads')
  await preview.getByRole('button', { name: 'Take it out of the text' }).click()
  await expect(blocks).toHaveCount(3)
  await expect(preview).toContainText('no subheads')
  await expect(page.getByLabel('Title')).toHaveValue('De brug gaat dicht')
  await preview.getByRole('button', { name: 'Put it back' }).click()
  await expect(blocks).toHaveCount(4)
  await expect(preview).toContainText('no subheads')
  await preview.getByRole('button', { name: 'Take it out of the text' }).click()
  await expect(blocks).toHaveCount(3)
  await page.getByRole('button', { name: 'Add article' }).click()
  await expect(page.getByRole('heading', { name: 'De brug gaat dicht', level: 1 })).toBeVisible()
  await expect(page.locator('.ProseMirror p').first()).toHaveText(/^De brug bij Ammerdonk/)
})

test('what is copied from a page keeps its links and subheads, and can be corrected', async ({ page }) => {
  await page.goto('/articles/new')
  await page.getByLabel('Text of the article').evaluate((field) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'De brug\n\nDe brug gaat dicht.\n\nNiemand weet hoe lang.')
    clipboardData.setData(
      'text/html',
      '<meta charset="utf-8"><h2 style="color:red">De brug</h2><p>De brug gaat <a href="https://dagblad.example/dicht">dicht</a>.</p><p>Niemand weet hoe lang.</p>',
    )
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  const preview = page.getByRole('article', { name: 'How it will come in' })
  await expect(preview.getByRole('link', { name: 'dicht' })).toHaveAttribute('href', 'https://dagblad.example/dicht')
  await expect(preview).toContainText('one subhead')
  await preview.getByRole('button', { name: 'Subhead: De brug', exact: true }).click()
  await expect(preview).toContainText('no subheads')
  await page.getByRole('button', { name: 'Back to the text' }).click()
  await expect(page.getByLabel('Text of the article')).toHaveValue('De brug\n\nDe brug gaat dicht.\n\nNiemand weet hoe lang.')
})

test('a page from the web comes in without what is not the article, and says so', async ({ page }) => {
  await page.goto('/')
  const html = `<html lang="nl"><head><title>De brug | Dagblad</title><style>p{}</style></head><body onload="x()"><nav>Menu</nav><article><h1>De brug</h1>${'<p>De brug bij Ammerdonk gaat dit jaar dicht, zegt de gemeente, en niemand weet hoe lang dat duurt.</p>'.repeat(5)}<script>alert(1)</script></article></body></html>`
  await page.locator('input[type=file]').setInputFiles({ name: 'brug.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await expect(page).toHaveURL('/articles/new')
  const losses = page.getByRole('region', { name: 'What was changed on the way in' })
  await expect(losses).toContainText('One script was dropped.')
  await expect(losses).toContainText('One event handler')
  await expect(page.getByLabel('Title')).toHaveValue('De brug')
  await expect(page.getByRole('article')).not.toContainText('Menu')
})

test('a file that cannot be read is refused in a sentence, and what was typed stays', async ({ page }) => {
  await page.goto('/articles/new')
  await page.getByLabel('Text of the article').fill('Al getypt.')
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: 'stuk.docx', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 3, 4]) })
  const told = page.getByText('This kind of file is not read here.')
  await expect(told).toBeVisible()
  // It stands where the file was dropped, and not at the text.
  const [sentence, zone] = [await told.boundingBox(), await page.getByText('or drop it here').boundingBox()]
  expect((sentence?.y ?? Infinity) - (zone?.y ?? 0)).toBeLessThan(80)
  await expect(page.getByLabel('Text of the article')).not.toHaveAttribute('aria-invalid')
  await file.setInputFiles({ name: 'k.html', mimeType: 'text/html', buffer: Buffer.from('<meta charset="euc-kr"><p>x') })
  await expect(page.getByText('in an encoding that is not read here')).toBeVisible()
  await file.setInputFiles({ name: 'groot.txt', mimeType: 'text/plain', buffer: Buffer.alloc(20_000_001, 'a') })
  await expect(page.getByText('larger than the 20 MB')).toBeVisible()
  await expect(page.getByLabel('Text of the article')).toHaveValue('Al getypt.')
})

test('an exported article comes back with everything on it', async ({ page, emptyDesk, browser }) => {
  const person = await emptyDesk.person('Ruud Bos')
  const made = await emptyDesk.api<{ article: { id: string } }>(person, 'POST', '/sample', { language: 'nl' })
  const { text } = await emptyDesk.api(person, 'GET', `/articles/${made.body.article.id}/export?format=json&notes=all`)
  await page.goto('/articles/new')
  await page.locator('input[type=file]').setInputFiles({ name: 'dijk.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByText('10 annotations come along.')).toBeVisible()
  await page.getByRole('button', { name: 'Add article' }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${made.body.article.id}$`))

  const html = await emptyDesk.api(person, 'GET', `/articles/${made.body.article.id}/export?format=html`)
  const reader = await browser.newPage({ javaScriptEnabled: false })
  await reader.setContent(html.text)
  await expect(reader.locator('.remark').filter({ hasText: 'Klopt.' }).first()).toBeVisible()
  await expect(reader.locator('mark.quote').first()).toBeVisible()
  await reader.close()
})

test('the real article comes in as it is', async ({ page }) => {
  const folder = process.env.KANTTEKENING_ARTICLES ?? '../shared/articles'
  const text = await readFile(`${folder}/oekraine-overleg.txt`, 'utf8').catch(() => null)
  test.skip(text === null, `The real article is not in ${folder}.`)
  await page.goto('/articles/new')
  await page.getByLabel('Text of the article').fill(text ?? '')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByLabel('Published')).toHaveValue('2022-01')
  await expect(page.getByLabel('Language')).toHaveValue('nl')
  await expect(page.getByRole('article')).toContainText('3 subheads')
  await expect(page.getByRole('article').locator('.related-item')).toHaveCount(2)
})
