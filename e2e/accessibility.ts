// What axe finds on a page, as people with the one and the other theme see it.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What is serious or worse, a line each with where it is; it leaves the page in the theme it came in. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const found: string[] = []
  // A theme changes nothing but colours: the second look is at those alone.
  for (const [theme, rules] of [
    ['dark', null],
    ['light', ['color-contrast']],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? one.finished : []))),
    )
    // Legacy mode opens no page of its own to gather what it found; only frames of other origins would need that.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) })
    const { violations } = await axe.analyze()
    for (const { id, impact, nodes } of violations)
      if (impact === 'serious' || impact === 'critical')
        found.push(`${theme}, ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }
  await page.emulateMedia({ colorScheme: null })
  return found
}

/** By how many pixels a page sticks out of its window. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
