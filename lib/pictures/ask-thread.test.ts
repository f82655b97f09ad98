import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { askThread, threadOptions } from './ask-thread'

const thread = (code: string) => new Worker(code, { ...threadOptions, eval: true })
const answering = (value: string) => thread(`require('worker_threads').parentPort.postMessage(${value})`)

describe('a decoder in its thread', () => {
  it('is heard once', async () => {
    expect(await askThread(answering(`{ refused: 'pdf-locked' }`))).toEqual({ refused: 'pdf-locked' })
  })

  it('sees no setting and no key of ours', async () => {
    expect(await askThread(answering('Object.keys(process.env)'))).toEqual([])
  })

  it('is ended when it takes too long', async () => {
    const endless = thread('for (;;) {}')
    expect(await askThread(endless, 50)).toEqual({ refused: 'file-too-complex' })
    expect(endless.threadId).toBe(-1)
  })

  it('is ended when it wants too much memory', async () => {
    const greedy = new Worker('const all = []; for (;;) all.push(new Array(100000).fill(all.length))', {
      ...threadOptions,
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: 16 },
    })
    expect(await askThread(greedy)).toEqual({ refused: 'file-too-complex' })
  })

  it('that cannot work at all is our mistake, not the file’s', async () => {
    await expect(askThread(thread(`require('no-such-package')`))).rejects.toThrow('no-such-package')
    await expect(askThread(thread('process.exit()'))).rejects.toThrow('without an answer')
  })
})
