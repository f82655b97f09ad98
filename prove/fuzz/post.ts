import fc from 'fast-check'
import { nastyJson, nastyValue } from './nasty'
import { carriage, damage, edit, type Carriage, type Damage, type Edit } from './spoil-body'
import { cookies, headers, methods, path, query, type CookieTrick } from './spoil-head'
import { targets, type Target } from './targets'

/** One generated request, still without the ids and secrets of the world that it will be sent to. */
export type Post = {
  target: Target
  caller: number
  form: number
  edits: Edit[]
  body: Buffer | null
  carriage: Carriage
  damage: Damage
  cookies: CookieTrick
  headers: [string, string][]
  method: string | null
  path: string | null
  query: string | null
}

/** Mostly not: once in so many. */
const rarely = <Value>(onceIn: number, arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: onceIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

const target = fc.oneof(...targets.map((one) => ({ weight: one.weight ?? 3, arbitrary: fc.constant(one) })))

/** Any request, from any caller, to any address; a good third of them are right ones. */
export const post: fc.Arbitrary<Post> = fc.record({
  target,
  caller: fc.nat(40),
  form: fc.nat(9),
  edits: fc.array(edit, { maxLength: 3 }),
  body: rarely(8, fc.oneof(nastyValue, nastyJson.map((text) => Buffer.from(text)))),
  carriage,
  damage,
  cookies,
  headers,
  method: rarely(25, fc.constantFrom(...methods)),
  path: rarely(25, path),
  query: rarely(8, query),
})

/** Whether it is sent with POST, whatever else is wrong with it. */
export function isPost({ method, target }: Post): boolean {
  return (method ?? target.method) === 'POST'
}
