import { addClaim, editText, storedOf } from './by-others'
import { expect, test } from './fixtures'
import { cardOn, markWords, openArticle, openCard, saveState, selectWords } from './text'

const KANS = 'de kans dat hij bezwijkt 1 op 800 per jaar'

test('a settled claim whose figure is edited says so, is confirmed by key, edited again and reopened', async ({
  page,
  article,
  desk,
  person,
}) => {
  const id = await addClaim(desk, person, article, KANS, 'correct')
  await editText(desk, article, (text) => text.replace('1 op 800', '1 op 80'))
  await openArticle(page, article.id)
  await expect(cardOn(page, '1 op 80 per jaar')).toContainText('Changed since checked')
  await expect(cardOn(page, '1 op 80 per jaar')).toContainText('A figure changed: 800 → 80')
  await page.keyboard.press('o')
  const since = openCard(page).getByRole('region', { name: 'Changed since checked' })
  await expect(since.locator('del')).toContainText('800')
  await expect(since.locator('ins')).toContainText('80')
  await expect(since).toContainText('Correct, Marieke Visser')
  await page.keyboard.press('v')
  await expect(since).toHaveCount(0)
  await expect(page.getByText('1 of 1 settled')).toBeVisible()
  const now = KANS.replace('800', '80')
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', now])

  await page.keyboard.press('Control+z')
  await expect(since).toBeVisible()
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['changed', 'correct', 'Marieke Visser', KANS])
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', now])
  // What the page has not heard of is sent again by the next one, and refused there.
  await expect(saveState(page)).toContainText('Saved')

  await editText(desk, article, (text) => text.replace('1 op 80 ', 'niet 1 op 90 '))
  await openArticle(page, article.id)
  await page.keyboard.press('o')
  await expect(since).toContainText('A figure changed: 80 → 90')
  await expect(since).toContainText('A negation was added: niet')
  await expect(page.locator('mark.changed.judged')).not.toHaveCount(0)
  await page.keyboard.press('r')
  await expect(page.getByText('0 of 1 settled')).toBeVisible()
  await expect(page.locator('mark.changed.judged')).toHaveCount(0)
  await expect(openCard(page)).toContainText('words changed: was')
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['changed', null, null, now])
  await page.keyboard.press('Control+z')
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['changed', 'correct', 'Marieke Visser', now])
  await expect(saveState(page)).toContainText('Saved')
})

test('Enter goes to the question whether the verdict still holds, where V and R answer it', async ({ page, article, desk, person }) => {
  const id = await addClaim(desk, person, article, KANS, 'correct')
  const now = KANS.replace('800', '80')
  await editText(desk, article, (text) => text.replace('1 op 800', '1 op 80'))
  await openArticle(page, article.id)
  await page.keyboard.press('o')
  await page.keyboard.press('Enter')
  const holds = openCard(page).getByRole('button', { name: 'Still holds' })
  await expect(holds).toBeFocused()
  await page.keyboard.press('v')
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', now])
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(holds).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(holds).toBeFocused()
  await page.keyboard.press('r')
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['changed', null, null, KANS])
  await page.keyboard.press('Enter')
  await expect(openCard(page).getByLabel('Statement')).toBeFocused()
})

test('spelling weighs little, an open claim only remarks it, and OK accepts the words', async ({ page, article, desk, person }) => {
  const settled = await addClaim(desk, person, article, KANS, 'correct')
  const open = await addClaim(desk, person, article, '35 centimeter')
  await editText(desk, article, (text) => text.replace('bezwijkt', 'bewzijkt').replace('35 centimeter', '35 cm'))
  await openArticle(page, article.id)
  await expect(cardOn(page, 'bewzijkt')).toContainText('Only the spelling changed.')
  await expect(cardOn(page, '35 cm')).toContainText('Words changed')
  await cardOn(page, '35 cm').click()
  await expect(openCard(page)).toContainText('words changed: was 35 centimeter')
  await openCard(page).getByRole('button', { name: 'OK' }).click()
  await expect.poll(() => storedOf(desk, person, open)).toEqual(['anchored', null, null, '35 cm'])
  expect((await storedOf(desk, person, settled))[0]).toBe('changed')
})

test.describe('a moment too late', () => {
  test.use({ expectedErrors: [/status of 412|ERR_FAILED/] })

  test('words that changed again are shown, and nothing is confirmed unseen', async ({ page, article, desk, person }) => {
    const id = await addClaim(desk, person, article, KANS, 'correct')
    await editText(desk, article, (text) => text.replace('1 op 800', '1 op 80'))
    await page.route('**/api/events*', (route) => route.abort())
    await openArticle(page, article.id)
    // What it was found to be stands on the closed card too.
    await expect(cardOn(page, '1 op 80')).toContainText(/Changed since checked.*Correct/s)
    await page.keyboard.press('o')
    await editText(desk, article, (text) => text.replace('1 op 80 ', '1 op 8 '))
    await page.keyboard.press('v')
    await expect(openCard(page).getByRole('region', { name: 'Changed since checked' })).toContainText(/800 → 8(?!0)/)
    await expect(page.getByText('The words changed again a moment ago')).toBeVisible()
    expect(await storedOf(desk, person, id)).toEqual(['changed', 'correct', 'Marieke Visser', KANS])
    await page.keyboard.press('v')
    await expect.poll(() => storedOf(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', KANS.replace('800', '8')])
  })

  test('a verdict given on words that changed unseen is asked for again, and not announced', async ({ page, article, desk, person }) => {
    const id = await addClaim(desk, person, article, '35 centimeter')
    await page.route('**/api/events*', (route) => route.abort())
    await openArticle(page, article.id)
    await page.keyboard.press('o')
    await editText(desk, article, (text) => text.replace('35 centimeter', '53 centimeter'))
    await page.keyboard.press('1')
    const question = openCard(page).getByRole('alert')
    await expect(question).toContainText('Do you still say so?')
    await expect(question).toContainText('you read: 35 centimeter')
    await expect(question).toContainText('there now: 53 centimeter')
    await expect(page.getByRole('status').getByText('Not done: somebody was quicker.')).toBeVisible()
    expect((await storedOf(desk, person, id))[1]).toBeNull()
    await question.getByRole('button', { name: 'Yes, also of the new words' }).click()
    await expect.poll(() => storedOf(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', '53 centimeter'])
  })
})

test('a digit typed against a settled figure is remarked on its card, which takes the whole figure in', async ({
  page,
  article,
  desk,
  person,
}) => {
  const id = await addClaim(desk, person, article, '1 op 800', 'correct')
  await openArticle(page, article.id)
  await page.keyboard.press('F2')
  await selectWords(page, '1 op 800')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('0')
  await expect(cardOn(page, '1 op 800')).toContainText('The word goes on: 8000')
  await expect(saveState(page)).toContainText('Saved')
  await page.reload()
  await expect(cardOn(page, '1 op 800')).toContainText('The word goes on: 8000')
  await expect(cardOn(page, '1 op 800')).toContainText('Changed since checked')
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText('Not ready to publish.')
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText('1 changed')
  expect(await storedOf(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', '1 op 800'])
  await cardOn(page, '1 op 800').click()
  await openCard(page).getByRole('button', { name: 'Take in the whole word' }).click()
  await expect(openCard(page)).not.toContainText('The word goes on')
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['anchored', null, null, '1 op 8000'])
})

test('a verdict is on the claim that was edited last, and what is said of it names its words', async ({ page, article }) => {
  await openArticle(page, article.id)
  await markWords(page, '35 centimeter', 'c')
  await page.keyboard.press('1')
  await expect(page.getByRole('status').filter({ hasText: 'Correct: “35 centimeter”' })).toBeVisible()
  await markWords(page, '1 op 800 per jaar', 'c')
  await page.keyboard.press('4')
  await cardOn(page, '35 centimeter').getByRole('button').first().click()
  await expect(openCard(page)).toContainText('35 centimeter')

  await page.keyboard.press('F2')
  await selectWords(page, '800')
  await expect(openCard(page)).toContainText('1 op 800')
  await page.keyboard.type('900')
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await expect(page.getByRole('status').filter({ hasText: 'Reopened: “1 op 900 per jaar”' })).toBeVisible()
  await expect(cardOn(page, '35 centimeter')).toContainText('Correct')
  // By key the caret walks into another claim as well.
  await cardOn(page, '35 centimeter').getByRole('button').first().click()
  await selectWords(page, 'bezwijkt')
  await expect(openCard(page)).toContainText('35 centimeter')
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await expect(openCard(page)).toContainText('1 op 900')
})
