// The main job of suggestions as most people here do it: in the Dutch interface.
import { expect, test } from './fixtures'
import { cardOn, openArticle, openCard } from './text'

const TEXT = [
  'De brug gaat in 2027 dicht. “Wij kunnen niet anders dan de brug sluiten”, zei wethouder Anna Bos.',
  '“De pijlers zijn helemaal op”, zei Bos. Bewoner Karel de Vries noemde het plan ‘onbegrijpelijk dom’.',
].join('\n\n')

test('in Dutch: a suggestion accepted, one dismissed, and a speaker put right', async ({
  page,
  context,
  baseURL,
  addArticle,
  desk,
  person,
}) => {
  await context.addCookies([{ name: 'kanttekening-language', value: 'nl', url: baseURL ?? '' }])
  const article = await addArticle({ title: 'De brug', content: TEXT, language: 'nl' })
  const list = () => desk.annotations(person, article.id)
  await openArticle(page, article.id)
  const margin = page.getByRole('complementary', { name: 'Annotaties' })
  const strips = margin.getByRole('region', { name: /^Voorstel: / })
  const outline = page.getByRole('navigation', { name: 'Overzicht' })
  await expect(strips).toHaveCount(4)
  await expect(outline).toContainText('Er wachten 4 voorstellen: G gaat naar het volgende.')
  await expect(outline.getByRole('button', { name: 'Alle 2 directe citaten overnemen' })).toBeVisible()

  await page.getByRole('textbox', { name: 'Tekst van De brug' }).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('g')
  const open = strips.filter({ has: page.locator('[aria-expanded="true"]') })
  await expect(open).toHaveAccessibleName(/De brug gaat in 2027 dicht\.$/)
  await expect(open.getByRole('button', { name: /^(Overnemen|Aanpassen|Afwijzen)/ })).toHaveText(['OvernemenA', 'AanpassenM', 'AfwijzenX'])
  await page.keyboard.press('x')
  await expect(page.getByRole('status').filter({ hasText: 'Afgewezen.' }).getByRole('button', { name: 'Ongedaan maken' })).toBeVisible()
  await expect(open).toHaveAccessibleName(/^Voorstel: Anna Bos, letterlijk: “Wij kunnen niet anders/)
  await page.keyboard.press('a')
  await expect(cardOn(page, 'Wij kunnen niet anders')).toBeVisible()
  await expect(open).toHaveAccessibleName(/De pijlers zijn helemaal op”$/)
  await page.keyboard.press('a')
  await expect(strips).toHaveCount(1)
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Opgeslagen')
  expect((await list()).map(({ kind, speaker, manner }) => [kind, speaker, manner])).toEqual([
    ['quote', 'Anna Bos', 'direct'],
    ['quote', 'Anna Bos', 'direct'],
  ])

  await cardOn(page, 'De pijlers zijn helemaal op').getByRole('button').first().click()
  await openCard(page).getByLabel('Spreker').fill('Anneke Bos')
  await openCard(page).getByLabel('Spreker').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'De naam is verbeterd bij al diens citaten.' })).toBeVisible()
  await expect.poll(async () => (await list()).map(({ speaker }) => speaker)).toEqual(['Anneke Bos', 'Anneke Bos'])
})
