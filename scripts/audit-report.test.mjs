import { describe, expect, it } from 'vitest'
import { readAudit } from './audit-report.mjs'

const found = (...severities) => {
  const flaws = severities.map((severity, at) => [`package-${at}`, { name: `package-${at}`, severity, range: '<1.2.3' }])
  return `npm warn something\n${JSON.stringify({ vulnerabilities: Object.fromEntries(flaws) })}\n`
}

describe('npm run audit', () => {
  it('ends with 1 for a flaw that is high or critical, and names every one', () => {
    const { lines, code } = readAudit(found('low', 'critical'))
    expect(code).toBe(1)
    expect(lines).toEqual(['  low       package-0 <1.2.3', '  critical  package-1 <1.2.3', '2 packages with published flaws, 1 of them high or critical.'])
    expect(readAudit(found('high')).code).toBe(1)
  })

  it('ends with 0 without', () => {
    expect(readAudit(found('low', 'moderate')).code).toBe(0)
    expect(readAudit(found())).toEqual({ lines: ['No published flaw in what is shipped.'], code: 0 })
  })

  it.each(['', 'npm error code ENOTFOUND', '{"message":"request failed","error":{"summary":""}}', '{'])(
    'never says that all is well when the registry could not be asked: %s',
    (output) => expect(readAudit(output).code).toBe(2),
  )
})
