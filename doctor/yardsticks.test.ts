import { expect, it } from 'vitest'

it('an app that nobody measures has no page to measure against', async () => {
  for (const path of ['/blank', '/blank/row']) {
    expect((await fetch(`http://127.0.0.1:${process.env.PORT}${path}`)).status, path).toBe(404)
  }
})
