import { describe, expect, it } from 'vitest'
import { frameInVideo } from './frame-in-video'

describe('the part of the video that is judged', () => {
  it('is the guide and a tenth of the frame on every side', () => {
    const whole = { left: 0, top: 0, width: 1000, height: 1000 }
    const frame = frameInVideo({ width: 1000, height: 1000 }, whole, { left: 300, top: 300, width: 400, height: 250 })
    expect(frame).toEqual({ left: 250, top: 250, width: 500, height: 350 })
  })

  it('is found where the video overhangs its box', () => {
    const box = { left: 10, top: 20, width: 300, height: 600 }
    const frame = frameInVideo({ width: 1600, height: 1200 }, box, { left: 50, top: 100, width: 200, height: 200 })
    // Shown at half its size, 250 px of it hidden on either side.
    expect(frame).toEqual({ left: 530, top: 110, width: 500, height: 500 })
  })
})
