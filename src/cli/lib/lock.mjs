import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fromRoot } from './root.mjs'
import { Friendly, say } from './say.mjs'

const patience = 15 * 60_000

/** Runs `work` while no other process of this project builds; waits for one that does. */
export async function withBuildLock(work, lock = fromRoot('dist', 'build.lock')) {
  mkdirSync(path.dirname(lock), { recursive: true })
  const mine = `${process.pid} ${randomUUID()}`
  await take(lock, mine)
  const release = () => read(lock) === mine && rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

async function take(lock, mine) {
  const started = Date.now()
  let told = false
  while (!tryTake(lock, mine)) {
    const holder = read(lock)
    const pid = Number.parseInt(holder ?? '', 10)
    if (holder !== null && !isAlive(pid)) {
      clear(lock, holder)
      continue
    }
    if (!told) say(`Another build is running (process ${pid}); waiting for it.`)
    told = true
    if (Date.now() - started > patience) {
      throw new Friendly(`The build of process ${pid} does not end. Stop it, then try again.`)
    }
    await sleep(200)
  }
}

/** Written beside the lock and linked into place, so that nobody ever sees a lock without its owner. */
function tryTake(lock, mine) {
  const candidate = `${lock}.${process.pid}`
  writeFileSync(candidate, mine)
  try {
    linkSync(candidate, lock)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(candidate, { force: true })
  }
}

function read(lock) {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return null
  }
}

/** Removes what a dead process left. Moved aside first: if somebody else was faster, theirs is put back. */
function clear(lock, dead) {
  const aside = `${lock}.${process.pid}.aside`
  try {
    renameSync(lock, aside)
    if (readFileSync(aside, 'utf8') !== dead) linkSync(aside, lock)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  }
  rmSync(aside, { force: true })
}

function isAlive(pid) {
  if (!Number.isInteger(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
