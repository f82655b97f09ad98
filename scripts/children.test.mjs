import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { startNode } from './children.mjs'

/** As Next's development server does: a helper that inherits the preload and has nothing on its standard input. */
const startsAHelper = `
  const { fork } = require('node:child_process')
  if (process.send) setTimeout(() => process.disconnect(), 300)
  else fork(__filename, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    .once('exit', (code, signal) => console.log('helper ended', code ?? signal))
`

describe('a program that we start', () => {
  it('may start helpers of its own, whose closed input is no sign that we have died', async () => {
    const file = `${mkdtempSync(`${tmpdir()}/foyer-children-`)}/program.cjs`
    writeFileSync(file, startsAHelper)
    const child = startNode([file])
    expect(await text(child.stdout)).toContain('helper ended 0')
  })
})
