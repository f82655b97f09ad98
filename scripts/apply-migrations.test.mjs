import { describe, expect, it } from 'vitest'
import { migrationsAfter } from './apply-migrations.mjs'

describe('migrations', () => {
  it('are pending in their own order, when the database does not name them', () => {
    expect(migrationsAfter(['1_first'], ['1_first', '2_second', '3_third'])).toEqual(['2_second', '3_third'])
  })
})
