// What is pasted into the text: pages with things that a text does not hold, and pictures.
import type { Article } from '@/domain/contract/article'
import { expect, test } from './fixtures'
import { openArticle, saveState, selectWords } from './text'

test('what a paste leaves out is said', async ({ page, article }) => {
  await openArticle(page, article.id)
  await page.keyboard.press('F2')
  await page.locator('.ProseMirror p').nth(1).click()
  await page.evaluate(() => {
    const data = new DataTransfer()
    const table = '<table><tr><td>Dijk</td><td>1934</td></tr><tr><td>Stuw</td><td>2017</td></tr></table>'
    data.setData(
      'text/html',
      `<style><!-- p { margin: 0 } --></style><p>Cijfers</p>${table}<iframe src="https://example.org/"></iframe><img src="https://example.org/a.png">`,
    )
    document
      .querySelector('.ProseMirror')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(page.locator('.ProseMirror')).toContainText('Dijk | 1934')
  await expect(page.getByRole('status').filter({ hasText: 'One embedded frame was dropped.' })).toHaveText(
    'One embedded frame was dropped. One picture stands elsewhere: it is named, and not shown. One table was made into lines of text.',
  )
})

test('a picture is pasted, captioned and kept', async ({ page, article, desk, person }) => {
  await openArticle(page, article.id)
  await page.keyboard.press('F2')
  await page.locator('.ProseMirror p').nth(1).click()
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 40
    canvas.getContext('2d')?.fillRect(0, 0, 40, 40)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    const data = new DataTransfer()
    if (blob) data.items.add(new File([blob], 'dijk.png', { type: 'image/png' }))
    document
      .querySelector('.ProseMirror')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  const picture = page.locator('.ProseMirror figure')
  await expect(picture.locator('img')).toBeVisible()
  await picture.click()
  await page.getByRole('group', { name: 'About the picture' }).getByLabel('Caption').fill('De dijk bij avond')
  await page.keyboard.press('Enter')
  await expect(picture.locator('figcaption')).toHaveText('De dijk bij avond')
  // In the text again, the next key takes back what came into it last; the field says what the text says.
  await page.keyboard.press('Control+z')
  await expect(picture.locator('figcaption')).toHaveCount(0)
  await expect(picture.locator('img')).toBeVisible()
  await expect(page.getByLabel('Caption')).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(picture.locator('figcaption')).toHaveText('De dijk bij avond')
  await expect(page.getByLabel('Caption')).toHaveValue('De dijk bij avond')
  // What is typed is in the text as soon as somebody turns to something else, and not saved until then.
  await page.getByLabel('Credit').fill('ANP')
  await expect(saveState(page)).toContainText('Saving')
  await page.keyboard.press('F2')
  await expect(picture.locator('figcaption')).toContainText('ANP')
  await page.keyboard.press('F2')
  await picture.click()
  await page.getByLabel('Description').fill('Een dijk')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeFocused()
  await expect(picture.locator('img')).toHaveAttribute('alt', 'Een dijk')
  await page.getByLabel('Credit').fill('ANP, Bos')
  page.once('dialog', (asked) => void asked.accept())
  await Promise.all([page.waitForEvent('dialog'), page.reload()])
  await expect(picture.locator('figcaption')).toContainText('ANP, Bos')
  await expect(picture.locator('img')).toHaveJSProperty('naturalWidth', 40)
  const src = (await picture.locator('img').getAttribute('src')) ?? ''
  expect((await fetch(`${desk.url}${src}`)).status).toBe(401)
  expect((await desk.api(person, 'GET', src.replace('/api', ''))).status).toBe(200)
})

test.describe('a picture of another desk', () => {
  test.use({ expectedErrors: [/status of (?:404|422)/] })

  test('is not taken in: the page says what to do, and saves all else as soon as it is out', async ({ page, article, desk, person }) => {
    await openArticle(page, article.id)
    await page.keyboard.press('F2')
    await selectWords(page, 'buurthuis')
    await page.evaluate(
      (src) => {
        const data = new DataTransfer()
        data.setData('text/html', `<figure data-src="${src}" data-pm-slice="0 0 []"><img src="${src}"></figure>`)
        document
          .querySelector('.ProseMirror')
          ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      },
      `/api/images/${'0a'.repeat(32)}.png`,
    )
    const notice = page.getByRole('alert').filter({ hasText: 'The text is not saved' })
    await expect(notice).toContainText('a picture that this desk does not have')
    await page.keyboard.press('Control+z')
    await expect(notice).toHaveCount(0)
    await selectWords(page, 'buurthuis')
    await page.keyboard.type('dorpshuis')
    await expect(saveState(page)).toContainText('Saved')
    await expect
      .poll(async () => (await desk.api<Article>(person, 'GET', `/articles/${article.id}`)).body.text)
      .toContain('In het dorpshuis van')
  })
})
