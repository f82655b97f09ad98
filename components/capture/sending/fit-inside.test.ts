import { describe, expect, it } from 'vitest'
import { fitInside } from './fit-inside'

describe('the size at which a picture is sent', () => {
  it('is at most 3000 pixels long, in the shape it had', () => {
    expect(fitInside({ width: 4032, height: 3024 })).toEqual({ width: 3000, height: 2250 })
    expect(fitInside({ width: 3024, height: 4032 })).toEqual({ width: 2250, height: 3000 })
  })

  it('is never larger than the picture', () => {
    expect(fitInside({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 })
  })

  it('keeps 1000 pixels of the short side, however long the other is', () => {
    expect(fitInside({ width: 2000, height: 8000 })).toEqual({ width: 1000, height: 4000 })
    expect(fitInside({ width: 900, height: 8000 })).toEqual({ width: 900, height: 8000 })
  })
})
