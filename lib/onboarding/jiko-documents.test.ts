import { describe, expect, it } from 'vitest'
import { unfitBecause } from './jiko-documents'

describe('why Jiko could not use a picture', () => {
  it('knows the reason that Jiko publishes', () => {
    expect(unfitBecause('IMAGE_QUALITY_ERROR_CUTOFF')).toBe('cut-off')
  })

  it('takes the word for what is wrong from others', () => {
    const reasons = ['IMAGE_QUALITY_ERROR_BLURRY', 'image_glare_detected', 'TOO_DARK', 'DOCUMENT_EXPIRED']
    expect(reasons.map(unfitBecause)).toEqual(['blurred', 'glare', 'too-dark', 'expired'])
  })

  it('guesses nothing from what it does not know', () => {
    expect([null, '', 'OTHER'].map(unfitBecause)).toEqual(['unknown', 'unknown', 'unknown'])
  })
})
