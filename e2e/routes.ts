import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const pageMethods = ['GET', 'POST']

/** What the app answers: every page and every route that stands in its folder, with the methods that it takes. */
export type Route = { path: string; isPage: boolean; methods: string[] }

export function routesOfApp(): Route[] {
  const files = readdirSync(path.join(root, 'app'), { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file)).map(routeOf)
}

function routeOf(file: string): Route {
  const isPage = file.endsWith('page.tsx')
  const folder = path.dirname(file)
  const methods = isPage ? pageMethods : methodsIn(readFileSync(path.join(root, 'app', file), 'utf8'))
  return { path: folder === '.' ? '/' : `/${folder}`, isPage, methods }
}

/** `export async function POST`, or `export { serveUploads as PATCH }`. */
function methodsIn(source: string): string[] {
  const names = [...source.matchAll(/\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b(?=\s*[(,}])/g)].map(([, name]) => name!)
  return [...new Set(names)]
}

/** What stands for a parameter where nobody has said better. */
const examples: Record<string, string> = {
  '[document]': '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9012',
  '[id]': '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9012',
  '[kind]': 'id-front',
  '[paper]': '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9012',
  '[pocket]': '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9012',
  '[trade]': '0190a3b4-1c2d-7e3f-8a4b-5c6d7e8f9013',
  '[...nothing]': 'nothing/here',
}

/** An address of the route; a parameter that is new needs an example. */
export function addressOf(route: Route): string {
  return route.path.replace(/\[[^\]]+\]/g, (name) => {
    if (!examples[name]) throw new Error(`e2e/routes.ts has no example for ${name}`)
    return examples[name]
  })
}
