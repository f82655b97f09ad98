import { describe, expect, it } from 'vitest'
import { csvLine } from './csv'

describe('a line of a CSV file', () => {
  it('keeps commas, quotes and lines within a cell', () => {
    expect(csvLine(['a,b', 'say "hi"', 'two\nlines', ''])).toBe('"a,b","say ""hi""","two\nlines",""\r\n')
  })

  it.each(['=1+1', '+1', '-cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '|calc', '%x', '＝1', '-1-1', '=HYPERLINK("http://evil")', '\n@x'])(
    'shows %j as text, never as a formula',
    (text) => expect(csvLine([text]).startsWith(`"'`)).toBe(true),
  )

  it.each(['-12.50', '12', '0.01', 'Bay Clinic', '2026-11-20', "it's", 'a=b'])('leaves %j as it is', (text) => {
    expect(csvLine([text])).toBe(`"${text}"\r\n`)
  })
})
