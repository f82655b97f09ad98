import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

const build = path.join(import.meta.dirname, '..', '.next')

/** All files of the build that a server or a browser would load. */
function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(build, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => path.join(build, folder, file))
}

test.describe('what is shipped', () => {
  test('needs no file of the sandbox, the stories or the scripts', () => {
    const traces = filesOf('server', /\.nft\.json$/)
    expect(traces.length).toBeGreaterThan(10)
    const needed = traces.flatMap((trace) => {
      const { files } = JSON.parse(readFileSync(trace, 'utf8')) as { files: string[] }
      return files.map((file) => path.relative(path.join(build, '..'), path.resolve(path.dirname(trace), file)))
    })
    expect(needed.filter((file) => /^(sandbox|e2e|scripts|bench)\//.test(file))).toEqual([])
  })

  test('holds no line of the sandbox', () => {
    const shipped = [...filesOf('server', /\.js$/), ...filesOf('static', /\.js$/)]
    const marks = ['/control/decide', 'SANDBOX_DECISION_DELAY_MS', 'Test people']
    const guilty = shipped.filter((file) => marks.some((mark) => readFileSync(file, 'utf8').includes(mark)))
    expect(guilty).toEqual([])
  })

  test('tells a browser the name of no setting, and the value of none', () => {
    const text = readFileSync(path.join(build, '..', '.env.example'), 'utf8')
    const settings = [...text.matchAll(/^([A-Z][A-Z_]{7,})=/gm)].map(([, name]) => name!)
    expect(settings.length).toBeGreaterThan(30)
    const values = settings.flatMap((name) => process.env[name] ?? []).flatMap((value) => value.split(',')).filter((value) => value.length > 11)
    expect(values.length, 'the stories know the settings of their world').toBeGreaterThan(10)
    const shown = filesOf('static', /\.(js|mjs|ts|css|json|svg|html|txt|map)$/)
    const told = shown.flatMap((file) => {
      const content = readFileSync(file, 'utf8')
      const found = [...settings.filter((name) => new RegExp(`\\b${name}\\b`).test(content)), ...values.filter((value) => content.includes(value))]
      return found.map((what) => `${path.basename(file)}: ${what}`)
    })
    expect(told).toEqual([])
  })
})
