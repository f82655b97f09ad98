import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

export type Room = 'first' | 'second' | 'database'
export type Kill = { who: Room; how: 'SIGKILL' | 'SIGQUIT' }

type Place = { ports: readonly number[]; pidFiles: Record<Room, string> }

const lookMs = 50
const answerWithinMs = 3_000

/** Two instances and a database, each of which can be killed; others start them again. */
export class House {
  private upSince: number | null = null
  private watching: Promise<void> | null = null
  private readonly killed = new Map<Room, string>()
  readonly kills: Record<Room, number> = { first: 0, second: 0, database: 0 }

  constructor(private readonly place: Place) {}

  /** Kills it at this very moment; nothing happens to what is not running. */
  kill({ who, how }: Kill) {
    const pid = this.pidOf(who)
    if (this.killed.get(who) === pid) return
    try {
      // An instance with all that it has started; the database's own processes notice by themselves.
      if (who === 'database') process.kill(Number(pid), how)
      else process.kill(-Number(pid), 'SIGKILL')
    } catch {
      return
    }
    this.killed.set(who, pid)
    this.kills[who] += 1
    this.upSince = null
    this.watching ??= this.watch()
  }

  /** Whether everything has been up and ready ever since then. */
  isUpSince(moment: number): boolean {
    return this.upSince !== null && this.upSince <= moment
  }

  /** Waits until every part is ready again; false when that takes longer than it may. */
  async isReadyWithin(ms: number): Promise<boolean> {
    this.watching ??= this.watch()
    return Promise.race([this.watching.then(() => true), pause(ms, false, { ref: false })])
  }

  private async watch() {
    do await pause(lookMs)
    while (!((await this.isReady()) && this.isReplaced()))
    this.upSince = performance.now()
    this.watching = null
  }

  private async isReady(): Promise<boolean> {
    return this.isReplaced() && (await Promise.all(this.place.ports.map(isReadyAt))).every(Boolean)
  }

  /** Whether something else runs in place of all that was killed, even while somebody was asked. */
  private isReplaced(): boolean {
    return [...this.killed].every(([who, pid]) => this.pidOf(who) !== pid)
  }

  private pidOf(who: Room): string {
    try {
      return readFileSync(this.place.pidFiles[who], 'utf8').split('\n')[0]!
    } catch {
      return this.killed.get(who) ?? ''
    }
  }
}

function isReadyAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, path: '/api/ready', agent: false, signal: AbortSignal.timeout(answerWithinMs) }
    const asked = request(options, (response) => {
      response.resume()
      response.on('error', () => resolve(false)).on('end', () => resolve(response.statusCode === 200))
    })
    asked.on('error', () => resolve(false)).end()
  })
}
