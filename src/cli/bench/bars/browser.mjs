import { findChromium } from '../../lib/chromium.mjs'
import { median, ms } from '../lib/figures.mjs'

const pages = ['/', '/interviews/interview-1', '/interviews']
const phone = { width: 360, height: 740 }
/** Chromium's own preset “Fast 4G” (latency in ms, throughput in bytes a second). */
const network = {
  offline: false,
  latency: 165,
  downloadThroughput: (9 * 1e6 * 0.9) / 8,
  uploadThroughput: (1.5 * 1e6 * 0.9) / 8,
}
/** A telephone's processor beside a desk's, as Lighthouse has it. This machine is no fast desk, so it is told and no bar. */
const slowdown = 4

/** Runs in the page before anything else: keeps what Chromium says of painting and shifting. */
function observe() {
  window.benchmark = { lcp: 0, cls: 0 }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.benchmark.lcp = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) window.benchmark.cls += value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** What a reader with a telephone on a throttled 4G sees of first visits: when the largest part is there, what jumps. */
export async function browser({ cached, visitsEach }) {
  const executablePath = findChromium()
  const bars = { lcp: 'LCP on a throttled 4G', cls: 'Layout shift (CLS)' }
  if (!executablePath) {
    const rest = { measured: 'left out', met: null, note: 'There is no Chromium on this machine.' }
    return [
      { bar: bars.lcp, target: '< 1000 ms', ...rest },
      { bar: bars.cls, target: '0', ...rest },
    ]
  }
  const { chromium } = await import('playwright-core')
  const running = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const seen = await visitAll(running, cached.url, visitsEach, 1)
    const slow = await visitAll(running, cached.url, visitsEach, slowdown)
    const worst = (visits) => Math.max(...visits.map(({ lcp }) => lcp))
    const each = (visits) => visits.map(({ path, lcp }) => `${path} ${ms(lcp)}`).join(', ')
    const cls = Math.max(...[...seen, ...slow].map((one) => one.cls))
    const of = `the slowest page; first visits, medians of ${visitsEach}`
    return [
      {
        bar: bars.lcp,
        target: '< 1000 ms',
        measured: ms(worst(seen)),
        met: worst(seen) < 1000,
        note: `${of}: ${each(seen)}; Fast 4G (165 ms, 8.1 Mbit/s)`,
      },
      {
        bar: `${bars.lcp}, processor ${slowdown} times slower`,
        target: '–',
        measured: ms(worst(slow)),
        met: null,
        note: each(slow),
      },
      { bar: bars.cls, target: '0', measured: cls.toFixed(4), met: cls === 0 },
    ]
  } finally {
    await running.close()
  }
}

/** First visits to each page: `[{ path, lcp, cls }]`, the medians and the worst shift. */
async function visitAll(running, origin, visitsEach, rate) {
  const seen = []
  for (const path of pages) {
    // The reader's first visit, not the server's.
    await (await fetch(origin + path)).arrayBuffer()
    const visits = []
    for (let turn = 0; turn < visitsEach; turn += 1)
      visits.push(await visit(running, origin + path, rate))
    const cls = Math.max(...visits.map((one) => one.cls))
    seen.push({ path, lcp: median(visits.map(({ lcp }) => lcp)), cls })
  }
  return seen
}

async function visit(running, url, rate) {
  const context = await running.newContext({
    viewport: phone,
    isMobile: true,
    deviceScaleFactor: 2,
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', network)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    await page.addInitScript(observe)
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(500)
    return await page.evaluate(() => window.benchmark)
  } finally {
    await context.close()
  }
}
