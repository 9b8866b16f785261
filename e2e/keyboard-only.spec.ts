import type { Annotation } from '@/domain/contract/annotation'
import { expect, test } from './fixtures'
import { openArticle, openCard, saveState } from './text'

test('an article is marked, settled and left by keyboard alone, and its text stays as it is', async ({ page, article, desk, person }) => {
  await openArticle(page, article.id)
  const text = page.getByRole('textbox', { name: /^Text of/ })
  await text.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('s')
  await page.keyboard.press('c')
  await expect(openCard(page)).toHaveAttribute('aria-label', /^Claim: In het buurthuis/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Het buurthuis zat vol')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('2')
  await expect(openCard(page)).toContainText('Partly correct')

  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('n')
  await expect(openCard(page).getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Voor wie er niet was.')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('k')
  await expect(openCard(page)).toHaveAttribute('aria-label', /^Claim: In het buurthuis/)
  await page.keyboard.press('Escape')

  // Letters that are no commands, and keys that would change a text, change nothing.
  await page.keyboard.type('XYZ')
  for (const key of ['Backspace', 'Enter', 'Control+x', 'Control+v']) await page.keyboard.press(key)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('show the keys')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(saveState(page)).toContainText('Saved')

  const after = await desk.api<{ text: string }>(person, 'GET', `/articles/${article.id}`)
  expect(after.body.text).toBe(article.text)
  const { body } = await desk.api<{ items: Annotation[] }>(person, 'GET', `/articles/${article.id}/annotations`)
  expect(body.items.map((item) => [item.kind, item.statement, item.verdict, item.noteText])).toEqual([
    ['claim', 'Het buurthuis zat vol', 'partly', ''],
    ['note', null, null, 'Voor wie er niet was.'],
  ])
})

test('with single keys switched off, letters do nothing and the menu does it all', async ({ page, article, context, baseURL }) => {
  await context.addCookies([{ name: 'kanttekening-keys', value: 'off', url: baseURL ?? '' }])
  await openArticle(page, article.id)
  await page.getByRole('textbox', { name: /^Text of/ }).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.keyboard.press('c')
  await expect(openCard(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Claim', exact: true }).click()
  await expect(openCard(page)).toBeVisible()
})
