/** Measures one page of an article in a real Chromium: CPU from its own counters, so that waiting does not count. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** Times are milliseconds, memory is bytes. */
export interface Measured {
  /** From the start of loading until the first highlight is painted; on a bare article until the editor has its text. */
  painted: number
  /** CPU of clicking on annotated words until the card is open. */
  click: number
  /** CPU of marking the sentence at the caret. */
  mark: number
  /** CPU of one step of 400 pixels, the median of many. */
  scroll: number
  /** JavaScript heap after collecting garbage. */
  memory: number
}

const STEPS = 30

export async function measurePage(context: BrowserContext, url: string, hasMarks: boolean): Promise<Measured> {
  const page = await context.newPage()
  try {
    const painting = hasMarks ? 'mark.annotated' : '.ProseMirror'
    await page.addInitScript({ content: watchFor(painting) })
    await page.goto(url)
    await page.waitForFunction(() => 'paintedAt' in window)
    const painted = await page.evaluate(() => (window as unknown as { paintedAt: number }).paintedAt)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await settle(page)
    const memory = await heap(session)
    const scroll = await scrollCost(page, session)
    await page.evaluate(() => window.scrollTo(0, 0))
    await settle(page)
    // The bare article stays bare.
    const mark = hasMarks ? await cpu(page, session, () => markSentence(page)) : 0
    const click = hasMarks ? await cpu(page, session, () => clickAMark(page)) : 0
    return { painted, click, mark, scroll, memory }
  } finally {
    await page.close()
  }
}

/** A script for the page that remembers when the first element of a kind has been painted. Text, since the compiler adds helpers to functions that the page does not have. */
const watchFor = (selector: string): string => `{
  const look = () => {
    if (!document.querySelector(${JSON.stringify(selector)})) return requestAnimationFrame(look)
    // The frame that shows it ends with the next one.
    requestAnimationFrame(() => { window.paintedAt = performance.now() })
  }
  requestAnimationFrame(look)
}`

async function scrollCost(page: Page, session: CDPSession): Promise<number> {
  const costs: number[] = []
  for (let i = 0; i < STEPS; i++) {
    costs.push(await cpu(page, session, () => page.evaluate(() => window.scrollBy({ top: 400, behavior: 'instant' }))))
  }
  costs.sort((a, b) => a - b)
  return costs[Math.floor(costs.length / 2)] ?? Number.NaN
}

async function markSentence(page: Page): Promise<void> {
  await page.keyboard.press('s')
  await page.keyboard.press('c')
}

async function clickAMark(page: Page): Promise<void> {
  const box = await page.locator('mark.annotated').nth(3).boundingBox()
  if (box) await page.mouse.click(box.x + 3, box.y + 6)
}

/** CPU of the page’s main thread for something, in milliseconds: script, style and layout. */
async function cpu(page: Page, session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const before = await busy(session)
  await work()
  await frames(page, 3)
  return (await busy(session)) - before
}

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0
}

async function frames(page: Page, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await page.evaluate('new Promise(requestAnimationFrame)')
}

/** Until nothing is loaded and the page has been idle. */
async function settle(page: Page): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve)))')
}
