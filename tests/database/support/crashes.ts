import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Answer } from '../../setup/app.ts'
import type { Bystander } from './bystander.ts'
import { MortalServer } from './mortal.ts'
import { carriedOut, type Leg, type Look, Relay } from './relay.ts'

/** What became of the handovers whose server was killed. */
export interface CrashCounts {
  kills: number
  /** Nothing of it was there afterwards. */
  nothing: number
  /** All of it was there, though nobody had been told. */
  unannounced: number
  /** The answer had been given. */
  answered: number
  /** Invitations that a crash between commit and sending kept from leaving. */
  unsent: number
  /** Attempts that had to be repeated since the dead one still held the database. */
  retries: number
  /** How long carrying out takes, in milliseconds: the median of those that nobody disturbed. */
  median: number
  seconds: number
}

interface Options {
  variables: Record<string, string>
  dataFolder: string
  kills: number
  beside: Bystander
  /** Told now and then how far it is. */
  onProgress?: (counts: CrashCounts) => void
}

/**
 * Kills the server so many times while it carries out a handover, each time at another point of the time that this
 * takes,
 * and looks after each restart: all or nothing; whatever was answered is there; the key that was used gets the
 * same answer, and carries out what was not; another key is told what was done.
 */
export async function crash({
  variables,
  dataFolder,
  kills,
  beside,
  onProgress,
}: Options): Promise<CrashCounts> {
  const started = Date.now()
  const server = new MortalServer(variables)
  const relay = new Relay(server, dataFolder)
  const counts = { kills: 0, nothing: 0, unannounced: 0, answered: 0, unsent: 0, retries: 0 }
  const durations: number[] = []
  try {
    await server.rise()
    for (let leg = 0; leg < 2; leg += 1) await undisturbed(relay, durations)
    for (let kill = 0; kill < kills; kill += 1) {
      await disturbed(moments(kill))
      if (counts.kills % 10 === 0) onProgress?.(summary())
    }
  } finally {
    await server.end()
  }
  return summary()

  function summary(): CrashCounts {
    const seconds = Math.round((Date.now() - started) / 1000)
    return { ...counts, median: Math.round(median(durations)), seconds }
  }

  async function disturbed(moment: Moment) {
    const leg = await relay.plan()
    const key = `key of ${leg.handover}`
    const before = await relay.look(leg)
    const after = carriedOut(before, leg)
    expect(before, leg.name).toMatchObject({ state: 'planned', ambassadors: 0, interviews: 0 })

    const answer = await untilKilled(leg, key, moment)
    counts.kills += 1
    await beside.endOrphans()
    await server.rise()

    const found = await relay.look(leg)
    expect([before, after], `${leg.name}, killed at ${moment}`).toContainEqual(found)
    if (answer) expect(found, `${leg.name} was acknowledged`).toEqual(after)
    if (answer) counts.answered += 1
    else if (found.state === 'planned') counts.nothing += 1
    else counts.unannounced += 1
    await afterRestart(leg, key, { found, after, answer })
  }

  /** The answer, if it came before the end. */
  async function untilKilled(leg: Leg, key: string, moment: Moment): Promise<Answer | undefined> {
    const over = new AbortController()
    const committed = moment === 'commit' && beside.committed(leg.handover, over.signal)
    const answered = relay.carryOut(leg, key).catch(() => undefined)
    const waits = typeof moment === 'number' ? [pause(moment * median(durations))] : []
    await Promise.race([answered, ...waits, ...(committed ? [committed] : [])])
    await server.kill()
    over.abort()
    const answer = await answered
    if (answer) expect(answer.status, answer.text).toBe(200)
    return answer
  }

  async function afterRestart(
    leg: Leg,
    key: string,
    { found, after, answer }: { found: Look; after: Look; answer: Answer | undefined },
  ) {
    const done = found.state === 'carriedOut'
    // No letter about something that did not happen.
    if (!done) expect(relay.hasWritten(leg), `mail of ${leg.name}`).toBe(false)
    else if (!relay.hasWritten(leg)) counts.unsent += 1
    const retry = await untilFree(() => relay.carryOut(leg, key))
    expect(retry.status, retry.text).toBe(200)
    if (answer) expect(retry.text).toBe(answer.text)
    expect(await relay.look(leg)).toEqual(after)
    expect((await relay.carryOut(leg, key)).text).toBe(retry.text)
    const other = await relay.carryOut(leg, 'another key')
    expect(other.status).toBe(409)
    expect(resultOf(other)).toEqual(resultOf(retry))
    expect(await relay.look(leg)).toEqual(after)
    await relay.arrive(leg)
  }

  /** On MongoDB the transaction of a dead client may be in the way for a while; then the answer is 503. */
  async function untilFree(attempt: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const answer = await attempt()
      if (answer.status !== 503) return answer
      counts.retries += 1
      await pause(200)
      // What the dead one had sent may have arrived after we looked.
      await beside.endOrphans()
    }
  }

  async function undisturbed(relay: Relay, durations: number[]) {
    const leg = await relay.plan()
    const after = carriedOut(await relay.look(leg), leg)
    const begun = performance.now()
    const answer = await relay.carryOut(leg, 'key')
    durations.push(performance.now() - begun)
    expect(answer.status, answer.text).toBe(200)
    expect(await relay.look(leg)).toEqual(after)
    await relay.arrive(leg)
  }
}

/** When to kill: after a part of the usual time, at the commit (as far as it can be seen from outside), or at the answer. */
type Moment = number | 'commit' | 'answer'

/** Every fifth at the commit, every fifth at the answer, the others evenly spread over the time in between. */
function moments(kill: number): Moment {
  if (kill % 5 === 1) return 'answer'
  if (kill % 5 === 3) return 'commit'
  return (kill * 0.618_034) % 1.1
}

const resultOf = ({ json }: Answer): unknown => (json as { result?: unknown }).result

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
