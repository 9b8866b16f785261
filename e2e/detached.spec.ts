import type { Page } from '@playwright/test'
import type { Annotation } from '@/domain/contract/annotation'
import { seriousFindings, tooWide } from './accessibility'
import { addClaim, editText, storedOf } from './by-others'
import { expect, test } from './fixtures'
import { markedWords, openArticle, openCard, selectWords } from './text'

const KANS = 'de kans dat hij bezwijkt 1 op 800 per jaar'
const OTHER = 'de kans dat die bezwijkt 1 op 800 is per jaar'
const drawer = (page: Page) => page.getByRole('region', { name: /lost (its|their) words/ })

test('what lost its words is counted, put back by a proposal, and loose again when that is undone', async ({
  page,
  article,
  desk,
  person,
}) => {
  const id = await addClaim(desk, person, article, KANS, 'correct')
  await addClaim(desk, person, article, '35 centimeter')
  await editText(desk, article, (text) => text.replace(`${KANS}; de wet vraagt 1 op 10.000.`, 'onbekend.'))
  await editText(desk, article, (text) => `${text}\n\nIn het rapport is ${OTHER}, schrijft men.`)
  await openArticle(page, article.id)
  await expect(page.getByRole('button', { name: '1 detached' })).toBeVisible()
  await page.keyboard.press('d')
  await expect(drawer(page)).toContainText('One annotation has lost its words')
  await expect(drawer(page)).toContainText('Correct, Marieke Visser')
  await expect(drawer(page)).toContainText('Its words went in an edit by Joost Bakker')
  await expect(drawer(page).getByRole('blockquote')).toContainText(KANS)
  const place = drawer(page).getByRole('list', { name: 'Where it might belong' }).getByRole('listitem').first()
  await expect(place).toContainText('Similar')
  await place.getByRole('button', { name: 'Show in the text' }).click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(OTHER)
  await page.keyboard.press('d')
  await expect(place.getByRole('button', { name: 'Show in the text' })).toBeFocused()
  await place.getByRole('button', { name: 'Put it here' }).click()
  await expect(drawer(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '1 detached' })).toHaveCount(0)
  expect(await markedWords(page, 'claim')).toContain(OTHER)
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['anchored', null, null, OTHER])
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: '1 detached' })).toBeVisible()
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['detached', 'correct', 'Marieke Visser', KANS])
})

test('a verdict whose words are gone or others settles nothing, and each claim is counted once', async ({
  page,
  addArticle,
  desk,
  person,
}) => {
  const article = await addArticle({
    title: 'Geteld wordt één keer',
    content: 'De dijk is 35 centimeter hoger, zegt Bos.\n\nEr wonen tien miljoen mensen.',
  })
  for (const words of ['De dijk', '35 centimeter', 'tien miljoen']) await addClaim(desk, person, article, words, 'correct')
  await addClaim(desk, person, article, 'Er wonen')
  await editText(desk, article, (text) => text.replace('35', '36').replace('tien miljoen', 'veel'))
  await openArticle(page, article.id)
  const outline = page.getByRole('navigation', { name: 'Outline' })
  await expect(outline).toContainText('1 of 4 settled')
  await expect(outline).toContainText('1 open, 1 changed, 1 detached')
  await expect(outline).toContainText('Not ready to publish.')
  await page.goto('/')
  await expect(page.getByRole('listitem').filter({ hasText: article.title })).toContainText('1 of 4 settled, 1 changed, 1 detached, 1 open')
})

test('by the selection, as a note on the article, and into the bin: nothing is lost on the way', async ({
  page,
  article,
  desk,
  person,
}) => {
  const ids = [
    await addClaim(desk, person, article, KANS, 'correct'),
    await addClaim(desk, person, article, '35 centimeter'),
    await addClaim(desk, person, article, '68 miljoen'),
  ]
  await editText(desk, article, (text) => text.replace(KANS, 'onbekend').replace('35 centimeter', 'iets').replace('68 miljoen', 'veel'))
  await openArticle(page, article.id)
  await page.getByRole('button', { name: '3 detached' }).click()
  const entry = (words: string) =>
    drawer(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('blockquote').getByText(words) })
  await expect(entry(KANS).getByRole('button', { name: 'Put it at the selection' })).toBeDisabled()
  await selectWords(page, 'geen stoel')
  await entry('35 centimeter').getByRole('button', { name: 'Put it at the selection' }).click()
  await expect(drawer(page)).toContainText('2 annotations have lost their words')
  await expect.poll(() => storedOf(desk, person, ids[1] ?? '')).toEqual(['anchored', null, null, 'geen stoel'])

  await entry('68 miljoen').getByRole('button', { name: 'To the bin' }).click()
  await expect(drawer(page)).toContainText('One annotation has lost its words')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(drawer(page)).toContainText('2 annotations have lost their words')
  await entry('68 miljoen').getByRole('button', { name: 'To the bin' }).click()

  await entry(KANS).getByRole('button', { name: 'Keep as a note on the article' }).click()
  await expect(page.getByRole('button', { name: 'detached' })).toHaveCount(0)
  // With the last one the drawer is gone: the keys are in the text.
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeFocused()
  await page.getByRole('button', { name: '1 note on the article' }).click()
  const notes = page.getByRole('region', { name: 'One note on the article' })
  await expect(notes).toContainText(`Claim on “${KANS}”, which no longer stands in the text. Correct, Marieke Visser`)
  const kept = await desk.api<Annotation>(person, 'GET', `/annotations/${ids[0]}`)
  expect(kept.body).toMatchObject({ kind: 'note', visibility: 'internal', ranges: [], state: 'anchored' })
  await notes.locator('[role="comment"]').getByRole('button').first().click()
  await expect(openCard(page)).toContainText('On the article as a whole')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: '1 detached' })).toBeVisible()
  await expect.poll(() => storedOf(desk, person, ids[0] ?? '')).toEqual(['detached', 'correct', 'Marieke Visser', KANS])
})

for (const { locale, width } of [
  { locale: 'en-GB', width: 1440 },
  { locale: 'nl-NL', width: 390 },
] as const) {
  test(`axe finds nothing serious in the drawer and on a changed card: ${locale}, ${width} px`, async ({
    browser,
    article,
    desk,
    person,
  }) => {
    await addClaim(desk, person, article, KANS, 'correct')
    await addClaim(desk, person, article, '35 centimeter', 'correct')
    await editText(desk, article, (text) => text.replace(`${KANS};`, 'onbekend;').replace('35 centimeter', '45 centimeter'))
    await editText(desk, article, (text) => `${text}\n\nIn het rapport is ${OTHER}, schrijft men.`)
    const options = { baseURL: desk.url, locale, viewport: { width, height: 900 }, hasTouch: width < 600 }
    const context = await browser.newContext({ ...options, storageState: person.session })
    const page = await context.newPage()
    await openArticle(page, article.id)
    const expectAccessible = async () => {
      expect(await seriousFindings(page)).toEqual([])
      expect(await tooWide(page)).toBe(0)
    }
    if (width < 600) await expect(page.getByRole('button', { name: /^Kaarten\s*, 1 losgeraakt$/ })).toBeVisible()
    await page.keyboard.press('d')
    await expect(page.getByRole('blockquote')).toBeVisible()
    await expect(page.getByRole('list', { name: /^(Where it might belong|Waar ze kan horen)$/ })).toBeVisible()
    await expectAccessible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('blockquote')).toHaveCount(0)
    await page.keyboard.press('o')
    await expect(page.locator('[role="comment"] del').first()).toBeVisible()
    await expectAccessible()
    // The one that lost its words is a step further, and opens in the drawer.
    await page.keyboard.press('j')
    await expect(page.getByRole('blockquote')).toBeVisible()
    await expect(page.locator('[role="comment"]:has([aria-expanded="true"])')).toBeVisible()
    await context.close()
  })
}

test('undo held down brings a settled claim back with its words, however much it takes back at once', async ({
  page,
  addArticle,
  desk,
  person,
}) => {
  const text = 'The council did not approve the scheme. It was rejected by 14 votes to 9.'
  const article = await addArticle({ content: `The scheme\n\n${text}\n\nThe end.`, language: 'en' })
  const id = await addClaim(desk, person, article, 'did not approve the scheme', 'correct')
  await openArticle(page, article.id)
  await selectWords(page, 'approve')
  await page.keyboard.press('F2')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('fully ')
  await expect.poll(async () => (await storedOf(desk, person, id))[0]).toBe('changed')
  await selectWords(page, 'council did not fully approve the scheme. It was rejected by 14 votes')
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('button', { name: '1 detached' })).toBeVisible()
  await expect.poll(async () => (await storedOf(desk, person, id))[0]).toBe('detached')
  await page.locator('.ProseMirror').evaluate((surface) => {
    for (let n = 0; n < 4; n++)
      surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true }))
  })
  await expect(page.locator('.ProseMirror')).toContainText(text)
  await expect.poll(() => storedOf(desk, person, id)).toEqual(['anchored', 'correct', 'Marieke Visser', 'did not approve the scheme'])
  await expect(page.getByRole('button', { name: '1 detached' })).toHaveCount(0)
  expect(await markedWords(page, 'claim')).toContain('did not approve the scheme')
})
