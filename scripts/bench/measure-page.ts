/** Measures one page of an article in a real Chromium: CPU from its own counters, so that waiting does not count. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** Times are milliseconds, memory is bytes. */
export interface Measured {
  /** From the start of loading until the first highlight is painted; on a bare article until the editor has its text. */
  painted: number
  /** CPU of clicking on annotated words until the card is open, the median of some. */
  click: number
  /** CPU of selecting a sentence and marking it, the median of some. */
  mark: number
  /** CPU of one step of 400 pixels, the median of many. */
  scroll: number
  /** JavaScript heap after collecting garbage. */
  memory: number
}

const STEPS = 30
const CLICKS = 7
const MARKS = 5

export async function measurePage(context: BrowserContext, url: string, hasMarks: boolean): Promise<Measured> {
  const page = await context.newPage()
  try {
    const painting = hasMarks ? 'mark.annotated' : '.ProseMirror'
    await page.addInitScript({ content: watchFor(painting) })
    await page.goto(url)
    await page.waitForFunction(() => 'paintedAt' in window)
    const painted = await page.evaluate(() => (window as unknown as { paintedAt: number }).paintedAt)
    const session = await context.newCDPSession(page)
    // CPU of the thread and not time on the clock: what else the machine does must not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await settle(page)
    const memory = await heap(session)
    const own = await ownCost(page, session)
    const scroll = (await scrollCost(page, session)) - own
    await page.evaluate(() => window.scrollTo(0, 0))
    await settle(page)
    // The bare article stays bare.
    const click = hasMarks ? (await clickCost(page, session)) - own : 0
    const mark = hasMarks ? (await markCost(page, session)) - own : 0
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
  return median(costs)
}

async function clickCost(page: Page, session: CDPSession): Promise<number> {
  const costs: number[] = []
  for (let i = 0; i < CLICKS; i++) {
    const mark = page.locator('mark.annotated').nth(3 + 2 * i)
    // After the scrolling they are drawn anew.
    await mark.waitFor()
    await mark.scrollIntoViewIfNeeded()
    // The card before may still be coming up, and the text with it.
    await settle(page)
    // Of one that runs over the end of a line the first part: its box has words of others in it.
    const box = await mark.evaluate((element) => element.getClientRects()[0])
    if (!box) throw new Error('There is no mark to click on.')
    const [x, y] = [box.x + 3, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await frames(page, 3)
    costs.push(await cpu(page, session, () => page.mouse.click(x, y)))
    if ((await page.locator('[role="comment"] [aria-expanded="true"]').count()) !== 1) throw new Error('The click opened no card.')
  }
  return median(costs)
}

async function markCost(page: Page, session: CDPSession): Promise<number> {
  const costs: number[] = []
  for (let i = 0; i < MARKS; i++) {
    await page.keyboard.press('s')
    await frames(page, 3)
    costs.push(await cpu(page, session, () => page.keyboard.press('c')))
    await page.keyboard.press('ArrowRight')
    await settle(page)
  }
  return median(costs)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** CPU of the page’s main thread for something and the three frames after it, in milliseconds: script, style, layout and paint. */
export async function cpu(page: Page, session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const before = await busy(session)
  await work()
  await frames(page, 3)
  return (await busy(session)) - before
}

/** What asking for the figures takes of the page’s CPU: it is taken off them. */
export async function ownCost(page: Page, session: CDPSession): Promise<number> {
  const costs: number[] = []
  for (let i = 0; i < MARKS; i++) costs.push(await cpu(page, session, () => Promise.resolve()))
  return median(costs)
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

export async function frames(page: Page, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await page.evaluate('new Promise(requestAnimationFrame)')
}

/** Until nothing is loaded and the page has been idle. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve)))')
}
