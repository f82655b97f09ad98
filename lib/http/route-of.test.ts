import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { routeOf, routes } from './route-of'

const root = path.join(import.meta.dirname, '../..')
const filesOf = (folder: string) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })

it('knows every route that there is, and no other', () => {
  const pages = filesOf('app').filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  const there = [...pages.map((file) => `/${path.dirname(file)}`.replace(/\/\.$/, '/')), ...filesOf('public').map((file) => `/${file}`)]
  expect([...routes].sort()).toEqual(there.sort())
})

it.each([
  ['/', '/'],
  ['/start?email=ada@example.com', '/start'],
  ['/api/uploads/device-key', '/api/uploads/device-key'],
  ['/api/uploads/0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9012', '/api/uploads/[id]'],
  ['/documents/phone', '/documents/phone'],
  ['/documents/ada@example.com', '/documents/[kind]'],
  ['/api/ada/412-34-5678', '/api/[...nothing]'],
  ['/_next/static/chunks/a.js', '/_next/*'],
  ['/ada@example.com', '/*'],
  ['/apply/name/ada', '/*'],
  ['http://evil.example/start', '/*'],
  ['', '/*'],
])('%s is asked for as %s', (url, route) => {
  expect(routeOf(url)).toBe(route)
})
