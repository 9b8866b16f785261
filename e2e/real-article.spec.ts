import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test, type Desk, type DeskPerson } from './fixtures'
import { cardOn, markedWords, markWords, openCard, saveState } from './text'

// The server is restarted while the page listens to it.
test.use({ expectedErrors: [/net::ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING) .*\/api\/events/] })

const FOLDER = process.env.KANTTEKENING_ARTICLES ?? '../shared/articles'
const TROOPS = 'naar schatting honderdduizend Russische manschappen'
const COUNCIL = 'Die is voor het laatst in de zomer van 2019 bijeen geweest.'
const SPEECH = '“We hebben een doorbraak nodig”'
const PARTIAL = '‘absoluut essentieel’'
const NEIGHBOUR = 'tweette D66-Tweede Kamerlid Sjoerd Sjoerdsma'
const ACROSS = 'die uitgaat van naar schatting honderdduizend Russische manschappen bij de Oekraïense grens. Een invasie hangt'

test('the real article is loaded, marked, settled, found again and handed on', async ({ page, desk, person }) => {
  test.slow()
  const text = await readFile(`${FOLDER}/oekraine-overleg.txt`, 'utf8').catch(() => null)
  test.skip(text === null, `The real article is not in ${FOLDER}.`)
  await page.goto('/articles/new')
  await page.getByLabel('Text of the article').fill(text ?? '')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByLabel('Title').fill('Overleg in Genève')
  await page.getByRole('button', { name: 'Add article' }).click()
  await expect(page.getByText('Nothing marked yet')).toBeVisible()

  await markWords(page, TROOPS, 'c')
  await openCard(page).getByLabel('Statement').fill('Er staan 100.000 Russische militairen aan de grens')
  await openCard(page).getByLabel('Statement').press('Escape')
  await tag(page, 'troepenopbouw')
  await page.keyboard.press('e')
  await openCard(page).getByRole('textbox', { name: 'Link', exact: true }).fill('https://www.navo.example/schatting')
  await openCard(page).getByLabel('Title').fill('Schatting van de Navo')
  await openCard(page).getByRole('button', { name: 'Add source' }).click()
  await openCard(page).getByRole('button', { name: 'Correct', exact: true }).click()

  await markWords(page, COUNCIL, 'c')
  await tag(page, 'troepenopbouw')
  await markWords(page, SPEECH, 'q')
  await openCard(page).getByLabel('Speaker').fill('Sergej Ryabkov')
  await openCard(page).getByLabel('Speaker').press('Escape')
  await markWords(page, PARTIAL, 'q')
  await markWords(page, NEIGHBOUR, 'n')
  await page.keyboard.type('De tweet is van 10 januari 2022.')
  await page.keyboard.press('Escape')
  await markWords(page, ACROSS, 'c')
  await expect(page.getByText('1 of 5 settled')).toBeVisible()
  await expect(saveState(page)).toContainText('Saved')

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  for (const again of [() => page.reload(), () => desk.restart().then(() => page.reload())]) {
    await again()
    await expect(page.getByText('1 of 5 settled')).toBeVisible()
    await cardOn(page, TROOPS).first().scrollIntoViewIfNeeded()
    await expect(cardOn(page, TROOPS).first()).toBeVisible()
  }
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect.poll(() => markedWords(page, 'note')).toBe(NEIGHBOUR)

  const items = await desk.annotations(person, id)
  const said = items.map((item) => [
    item.kind,
    item.ranges[0]?.exact,
    item.manner ?? item.verdict ?? (item.kind === 'note' ? item.visibility : item.status),
  ])
  expect(said).toEqual([
    ['claim', COUNCIL, 'open'],
    ['claim', ACROSS, 'open'],
    ['claim', TROOPS, 'correct'],
    ['quote', PARTIAL, 'partial'],
    ['quote', SPEECH, 'direct'],
    ['note', NEIGHBOUR, 'internal'],
  ])
  await exportsHold(desk, person, id)
})

/** Every format holds the verdict, its source and the speaker; internal notes come along only when asked for. */
async function exportsHold(desk: Desk, person: DeskPerson, id: string): Promise<void> {
  for (const format of ['html', 'markdown', 'text', 'json', 'jsonld']) {
    const plain = await desk.api(person, 'GET', `/articles/${id}/export?format=${format}`)
    const whole = await desk.api(person, 'GET', `/articles/${id}/export?format=${format}&notes=all`)
    expect([format, plain.status, whole.status]).toEqual([format, 200, 200])
    const words = ['navo.example/schatting', 'Sergej Ryabkov', ...(format === 'jsonld' ? [] : ['Door de mondkapjes'])]
    for (const word of words) expect(plain.text, format).toContain(word)
    expect(plain.text, format).not.toContain('De tweet is van')
    expect(whole.text, format).toContain('De tweet is van 10 januari 2022.')
  }
}

async function tag(page: Page, name: string): Promise<void> {
  await page.keyboard.press('t')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(openCard(page).getByText(name, { exact: true })).toBeVisible()
}
