// What the first read suggests, in the margin and in the text.
import { expect, type Locator, type Page } from '@playwright/test'
import { openArticle } from './text'

/** Quotations, reported speech and claims, in five paragraphs. */
export const TEXT = [
  'De brug in Westerveld',
  'De brug gaat in 2027 dicht. Dat is de eerste keer in veertig jaar, zegt wethouder Anna Bos.',
  '“Wij kunnen niet anders dan de brug sluiten”, zei Bos dinsdag. “De pijlers zijn helemaal op en niemand durft er nog over.”',
  'Bewoner Karel de Vries noemde het plan ‘onbegrijpelijk dom’. “Ik moet straks veertig minuten omrijden”, zei hij.',
  'Volgens De Vries heeft de gemeente nooit naar een pont gekeken. Het weer was mooi.',
].join('\n\n')

/** The suggestions in the margin. */
export const strips = (page: Page): Locator => page.getByRole('complementary').getByRole('region', { name: /^Suggestion: / })
export const stripOn = (page: Page, words: string): Locator => strips(page).and(page.locator(`[aria-label$=": ${words}"]`))

/** Opens an article that is read, with the caret at its beginning. */
export async function begin(page: Page, id: string): Promise<void> {
  await openArticle(page, id)
  await expect(page.locator('.suggested').first()).toBeAttached()
  await page.getByRole('textbox', { name: /^Text of/ }).focus()
  await page.keyboard.press('Control+Home')
}
