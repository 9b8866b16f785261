/** Measures typing in the middle of an article: CPU of the page’s thread for each key, until what it changes is painted. */
import type { BrowserContext } from '@playwright/test'
import { cpu, frames, median, ownCost, settle } from './measure-page'

const KEYS = 60
/** The first keys warm the page up. */
const WARM = 8

/** CPU of one key in milliseconds: the median, and what 19 of 20 stay under. */
export interface Typing {
  p50: number
  p95: number
}

export async function measureTyping(context: BrowserContext, url: string): Promise<Typing> {
  const page = await context.newPage()
  try {
    await page.goto(url)
    await page.locator('.ProseMirror').waitFor()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await settle(page)
    await page.keyboard.press('F2')
    await page.evaluate(() => {
      const blocks = document.querySelectorAll('.ProseMirror > p')
      blocks[Math.floor(blocks.length / 2)]?.scrollIntoView({ block: 'center' })
    })
    await settle(page)
    const paragraph = page.locator('.ProseMirror > p').nth(Math.floor((await page.locator('.ProseMirror > p').count()) / 2))
    const box = await paragraph.boundingBox()
    if (!box) throw new Error('There is no paragraph to type in.')
    await page.mouse.click(box.x + 40, box.y + 10)
    await frames(page, 10)
    const own = await ownCost(page, session)
    const costs: number[] = []
    for (let i = 0; i < KEYS; i++) costs.push((await cpu(page, session, () => page.keyboard.press('abcdefgh'[i % 8] ?? 'a'))) - own)
    const counted = costs.slice(WARM).sort((a, b) => a - b)
    return { p50: median(counted), p95: counted[Math.floor(counted.length * 0.95)] ?? Number.NaN }
  } finally {
    await page.close()
  }
}
