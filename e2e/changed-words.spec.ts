import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import { expect, test, type Desk, type DeskPerson } from './fixtures'
import { cardOn, openArticle, openCard, saveState } from './text'

const KANS = 'de kans dat hij bezwijkt 1 op 800 per jaar'

/** Somebody else edits the text: takes in a copy in which some words are others. */
async function edit(desk: Desk, article: Article, change: (text: string) => string): Promise<void> {
  const joost = await desk.person('Joost Bakker', 'member')
  const now = await desk.api<Article>(joost, 'GET', `/articles/${article.id}`)
  const content = change(now.body.text)
  expect(content).not.toBe(now.body.text)
  const taken = await desk.api(joost, 'PUT', `/articles/${article.id}/content`, { format: 'text', content })
  expect(taken.status, taken.text).toBe(200)
}

/** A claim on some words, settled by Marieke when `verdict` is given. */
async function claim(desk: Desk, person: DeskPerson, article: Article, exact: string, verdict?: string): Promise<string> {
  const settled = verdict ? { verdict, seen: [exact] } : {}
  const target = { type: 'TextQuoteSelector', exact }
  const made = await desk.api<Annotation>(person, 'POST', `/articles/${article.id}/annotations`, { kind: 'claim', target, ...settled })
  expect(made.status, made.text).toBe(201)
  return made.body.id
}

const stored = async (desk: Desk, person: DeskPerson, id: string) => {
  const { state, verdict, settledBy, ranges } = (await desk.api<Annotation>(person, 'GET', `/annotations/${id}`)).body
  return [state, verdict, settledBy?.name ?? null, ranges[0]?.was ?? null]
}

test('a settled claim whose figure is edited says so, is confirmed by key, edited again and reopened', async ({
  page,
  article,
  desk,
  person,
}) => {
  const id = await claim(desk, person, article, KANS, 'correct')
  await edit(desk, article, (text) => text.replace('1 op 800', '1 op 80'))
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
  await expect.poll(() => stored(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', now])

  await page.keyboard.press('Control+z')
  await expect(since).toBeVisible()
  await expect.poll(() => stored(desk, person, id)).toEqual(['changed', 'correct', 'Marieke Visser', KANS])
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => stored(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', now])

  await edit(desk, article, (text) => text.replace('1 op 80 ', 'niet 1 op 90 '))
  await openArticle(page, article.id)
  await page.keyboard.press('o')
  await expect(since).toContainText('A figure changed: 80 → 90')
  await expect(since).toContainText('A negation was added: niet')
  await page.keyboard.press('r')
  await expect(page.getByText('0 of 1 settled')).toBeVisible()
  await expect(openCard(page)).toContainText('words changed: was')
  await expect.poll(() => stored(desk, person, id)).toEqual(['changed', null, null, now])
  await page.keyboard.press('Control+z')
  await expect.poll(() => stored(desk, person, id)).toEqual(['changed', 'correct', 'Marieke Visser', now])
  await expect(saveState(page)).toContainText('Saved')
})

test('spelling weighs little, an open claim only remarks it, and OK accepts the words', async ({ page, article, desk, person }) => {
  const settled = await claim(desk, person, article, KANS, 'correct')
  const open = await claim(desk, person, article, '35 centimeter')
  await edit(desk, article, (text) => text.replace('bezwijkt', 'bezwijkd').replace('35 centimeter', '35 cm'))
  await openArticle(page, article.id)
  await expect(cardOn(page, 'bezwijkd')).toContainText('Only the spelling changed.')
  await cardOn(page, '35 cm').click()
  await expect(openCard(page)).toContainText('words changed: was 35 centimeter')
  await openCard(page).getByRole('button', { name: 'OK' }).click()
  await expect.poll(() => stored(desk, person, open)).toEqual(['anchored', null, null, '35 cm'])
  expect((await stored(desk, person, settled))[0]).toBe('changed')
})

test.describe('a moment too late', () => {
  test.use({ expectedErrors: [/status of 412|ERR_FAILED/] })

  test('words that changed again are shown, and nothing is confirmed unseen', async ({ page, article, desk, person }) => {
    const id = await claim(desk, person, article, KANS, 'correct')
    await edit(desk, article, (text) => text.replace('1 op 800', '1 op 80'))
    await page.route('**/api/events*', (route) => route.abort())
    await openArticle(page, article.id)
    await page.keyboard.press('o')
    await edit(desk, article, (text) => text.replace('1 op 80 ', '1 op 8 '))
    await page.keyboard.press('v')
    await expect(openCard(page).getByRole('region', { name: 'Changed since checked' })).toContainText('800 → 8')
    await expect(page.getByText('The words changed again a moment ago')).toBeVisible()
    expect(await stored(desk, person, id)).toEqual(['changed', 'correct', 'Marieke Visser', KANS])
    await page.keyboard.press('v')
    await expect.poll(() => stored(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', KANS.replace('800', '8')])
  })
})
