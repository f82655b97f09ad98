import { gzipSync } from 'node:zlib'
import type { Page, Request } from '@playwright/test'
import { asked } from '../asked'
import { chooses } from '../show'
import { expect, test } from '../story'
import { AtCamera } from './at-camera'

const kB = 1000
/** Camera, coach, preparing, keeping and sending, with their libraries and workers. */
const allowanceBytes = 60 * kB

/** What gives these parts away wherever they are: the camera, the workers, resumable uploads, the device's store. */
const marks = ['getUserMedia', 'OffscreenCanvas', 'Upload-Offset', 'createObjectStore']

type Scripts = Map<string, Buffer>

/** All scripts, workers' too, that this browser asks for while something is done. */
async function scriptsDuring(page: Page, act: () => Promise<unknown>): Promise<Scripts> {
  const asked = new Set<string>()
  const note = (request: Request) => {
    const { pathname, origin } = new URL(request.url())
    if (pathname.endsWith('.js')) asked.add(origin + pathname)
  }
  page.context().on('request', note)
  await act()
  page.context().off('request', note)
  const bodies = [...asked].map(async (script) => [script, await (await page.request.get(script)).body()] as const)
  return new Map(await Promise.all(bodies))
}

test('the camera and all that brings a picture to the server are light, and on no other page', async ({ applicant, page }) => {
  test.setTimeout(120_000)
  const camera = new AtCamera(applicant)
  await asked(applicant, '212-34-5678')
  const others: Record<string, Scripts> = {}
  for (const path of ['/blank', '/']) {
    others[path] = await scriptsDuring(page, () => page.goto(path, { waitUntil: 'networkidle' }))
  }
  for (const path of ['/status', '/documents']) {
    // Always waiting for news, these are never idle; but when they ask for it, all their scripts have run.
    others[path] = await scriptsDuring(page, () => Promise.all([page.waitForRequest('**/api/status*'), page.goto(path)]))
  }
  const visited = await scriptsDuring(page, async () => {
    await chooses(applicant, 'id-front')
    await page.reload()
    await camera.waitsForThePicture()
    await camera.uses()
    await camera.sees('id-back')
  })

  const own = [...visited].filter(([script]) => !others['/blank']!.has(script))
  const rows = own.map(([script, body]) => ({
    script: script.split('/').at(-1),
    bytes: gzipSync(body, { level: 6 }).length,
    'also on the list': others['/documents']!.has(script),
    holds: marks.filter((mark) => body.includes(mark)).join(', '),
  }))
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0)
  console.table(rows)
  console.log(`The capture step, more than an empty page: ${(bytes / kB).toFixed(1)} kB of scripts (gzip)`)
  expect(bytes, 'bytes of scripts more than an empty page').toBeLessThanOrEqual(allowanceBytes)

  for (const mark of marks) {
    expect(own.some(([, body]) => body.includes(mark)), `${mark} is part of the capture step`).toBe(true)
    const carriers = Object.entries(others).filter(([, scripts]) => [...scripts.values()].some((body) => body.includes(mark)))
    expect(carriers.map(([path]) => path), `pages that carry ${mark} too`).toEqual([])
  }
})
