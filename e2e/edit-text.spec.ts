import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { expect, test } from './fixtures'
import { cardOn, markedWords, markWords, openArticle, saveState, selectWords } from './text'

const KANS = '1 op 800 per jaar'

test('the text is typed in, and every annotation stays on its words', async ({ page, article, desk, person }) => {
  await openArticle(page, article.id)
  await markWords(page, KANS, 'c')
  await markWords(page, 'dinsdagavond', 'n')
  await page.keyboard.press('Escape')
  await page.getByRole('group', { name: 'Mode' }).getByRole('button', { name: 'Edit' }).click()
  await expect(page.getByRole('toolbar', { name: 'Editing' })).toBeVisible()

  // Before all marks, at the edge of one, and inside one.
  await page
    .locator('.ProseMirror p')
    .first()
    .click({ position: { x: 2, y: 6 } })
  await page.keyboard.press('Home')
  await page.keyboard.type('Gisteren. ')
  await selectWords(page, 'dinsdagavond')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('laat')
  await expect(page.locator('.ProseMirror')).toContainText('Gisteren. In het buurthuis van Werkenoord was dinsdagavondlaat')
  await expect.poll(() => markedWords(page, 'note')).toBe('dinsdagavond')
  await expect.poll(() => markedWords(page, 'claim')).toBe(KANS)
  await expect(saveState(page)).toContainText('Saved')

  const text = (await desk.api<Article>(person, 'GET', `/articles/${article.id}`)).body.text
  expect(text.startsWith('Gisteren. In het buurthuis')).toBe(true)
  const { items } = (await desk.api<{ items: Annotation[] }>(person, 'GET', `/articles/${article.id}/annotations`)).body
  expect(items.map((item) => [item.state, item.ranges.map((range) => range.exact)])).toEqual([
    ['anchored', ['dinsdagavond']],
    ['anchored', [KANS]],
  ])
  for (const range of items.flatMap((item) => item.ranges)) expect(text.slice(range.start ?? 0, range.end ?? 0)).toBe(range.exact)

  // The mark made next stands in the new text.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar', { name: 'Editing' })).toBeHidden()
  await markWords(page, 'Gisteren', 'c')
  await expect(saveState(page)).toContainText('Saved')
  await page.reload()
  await expect(cardOn(page, 'Gisteren')).toBeVisible()
  expect(await page.locator('.ProseMirror').textContent()).toContain('Gisteren. In het')
})
