import { expect, test } from '@playwright/test'
import { sandbox } from './sandbox'

test('every exchange with Jiko kept to its description', async () => {
  const { checked, violations } = await sandbox.contract()
  expect(violations).toEqual([])
  expect(checked).toBeGreaterThan(0)
})
