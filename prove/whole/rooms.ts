import { readFileSync } from 'node:fs'
import { request } from 'node:http'

export const rooms = ['first', 'second', 'database'] as const
/** The two instances of the app, and the database. */
export type Room = (typeof rooms)[number]

export type Place = { ports: Record<Exclude<Room, 'database'>, number>; pidFiles: Record<Room, string> }

const answerWithinMs = 3_000

/** The process of a room, by the file that names it; empty while there is none. */
export function pidOf(pidFile: string): string {
  return linesOf(pidFile)[0] ?? ''
}

/** Ends an instance with all that it has started; the database's own processes notice by themselves. False: it is gone. */
export function end(room: Room, pid: string, how: NodeJS.Signals): boolean {
  try {
    return room === 'database' ? process.kill(Number(pid), how) : process.kill(-Number(pid), 'SIGKILL')
  } catch {
    return false
  }
}

/** Whether an instance says that it may be sent work, or the database notes that it takes connections. */
export async function isReady(room: Room, { ports, pidFiles }: Place): Promise<boolean> {
  // The last line of PostgreSQL's own note is its state.
  return room === 'database' ? linesOf(pidFiles.database)[7]?.trim() === 'ready' : isReadyAt(ports[room])
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

function isReadyAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(answerWithinMs)
    const options = { host: '127.0.0.1', port, path: '/api/ready', agent: false, signal }
    const asked = request(options, (response) => {
      response.resume()
      response.on('error', () => resolve(false)).on('end', () => resolve(response.statusCode === 200))
    })
    asked.on('error', () => resolve(false)).end()
  })
}
