import { setTimeout as pause } from 'node:timers/promises'
import { end, isReady, pidOf, rooms, type Place, type Room } from './rooms'

/** `successorsAfterMs`: what takes its place is killed too, so long after it was started, and what takes that one's. */
export type Kill = { who: Room; how: 'SIGKILL' | 'SIGQUIT'; successorsAfterMs: number[] }

const lookMs = 20
const none = { first: 0, second: 0, database: 0 }

/** Two instances and a database, each of which can be killed; others start them again. */
export class House {
  /** How often each was killed; and of those, before it had ever been ready. */
  readonly kills: Record<Room, number> = { ...none }
  readonly killsOfStarting: Record<Room, number> = { ...none }
  killedAt: Date | null = null
  private upSince: number | null = null
  private watching: Promise<void> | null = null
  private readonly killed = new Map<Room, string>()
  private readonly ready = new Map<Room, string>()
  private ordered = new AbortController()

  constructor(private readonly place: Place) {}

  /** Kills it at this very moment; nothing happens to what is not running. */
  kill(kill: Kill) {
    const { who, how, successorsAfterMs } = kill
    const pid = this.pidOf(who)
    if (pid === '' || this.isKilled(who)) return
    if (!end(who, pid, how)) return
    this.killed.set(who, pid)
    this.killedAt = new Date()
    this.kills[who] += 1
    if (this.ready.get(who) !== pid) this.killsOfStarting[who] += 1
    if (successorsAfterMs.length > 0) void this.killSuccessor(kill, this.ordered).catch(() => {})
    this.upSince = null
    this.watching ??= this.watch()
  }

  /** No kill that was ordered and has not happened happens any more. */
  callOff() {
    this.ordered.abort()
    this.ordered = new AbortController()
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
    for (;;) {
      await pause(lookMs)
      const killsBefore = this.killsSoFar
      const areReady = await Promise.all(rooms.map((room) => this.isReady(room)))
      // Somebody may have been killed while another was asked, and what takes its place be only starting by now.
      if (areReady.every(Boolean) && killsBefore === this.killsSoFar) break
    }
    this.upSince = performance.now()
    this.watching = null
  }

  /** Of all rooms together. */
  get killsSoFar(): number {
    return Object.values(this.kills).reduce((sum, count) => sum + count, 0)
  }

  private async isReady(room: Room): Promise<boolean> {
    if (this.isKilled(room)) return false
    const pid = this.pidOf(room)
    const isNow = await isReady(room, this.place)
    if (isNow) this.ready.set(room, pid)
    return isNow
  }

  private async killSuccessor({ who, how, successorsAfterMs: [afterMs, ...later] }: Kill, { signal }: AbortController) {
    while (this.isKilled(who)) await pause(lookMs, undefined, { signal })
    await pause(afterMs, undefined, { signal })
    this.kill({ who, how, successorsAfterMs: later })
  }

  /** It was killed, and nothing runs in its place yet. */
  private isKilled(room: Room): boolean {
    const pid = this.pidOf(room)
    return pid === '' || this.killed.get(room) === pid
  }

  private pidOf(room: Room): string {
    return pidOf(this.place.pidFiles[room])
  }
}
