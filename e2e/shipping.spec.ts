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
})
