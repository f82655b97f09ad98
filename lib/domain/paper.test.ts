import { describe, expect, it } from 'vitest'
import { changesBetween } from './agreement-changes'
import { byYear, isWanted, newestFirst, readPeriod, yearsToChooseFrom, type Statement } from './paper'
import { isPapersLetterDue } from './paper-letter'
import { sliceOf } from './slice-of'

const paper = (kind: Statement['kind'], year: number, month: number | null = null): Statement => ({
  id: `${kind}/${year}/${month}`,
  kind,
  period: { year, month },
  pocketId: 'pocket',
})

describe('the period of a paper', () => {
  it.each([
    ['2026', { year: 2026, month: null }],
    ['2026-10', { year: 2026, month: 10 }],
    ['2026-10-01', { year: 2026, month: 10 }],
    ['2026-13', null],
    ['October 2026', null],
    ['', null],
  ])('%j is %j', (key, period) => {
    expect(readPeriod(key, 'bank-statement')).toEqual(period)
  })

  it('of a tax form is its year, however Jiko writes it', () => {
    expect(readPeriod('2025-01-01', 'form-1099-int')).toEqual({ year: 2025, month: null })
  })
})

describe('a list of papers', () => {
  it('begins with the newest, a year’s tax forms before its months, the bank before the broker', () => {
    const listed = newestFirst([
      paper('brokerage-statement', 2025, 12), paper('bank-statement', 2026, 1), paper('bank-statement', 2025, 12),
      paper('form-1099-b', 2025), paper('other', 2025, 12), paper('bank-statement', 2026, 10),
    ])
    expect(listed.map(({ id }) => id)).toEqual([
      'bank-statement/2026/10', 'bank-statement/2026/1', 'form-1099-b/2025/null',
      'bank-statement/2025/12', 'brokerage-statement/2025/12', 'other/2025/12',
    ])
    expect(byYear(listed).map(({ year, papers }) => [year, papers.length])).toEqual([[2026, 2], [2025, 4]])
  })

  it('offers at least six whole years, and holds back nothing that nobody asked to leave out', () => {
    expect(yearsToChooseFrom(2026)).toEqual([2026, 2025, 2024, 2023, 2022, 2021, 2020])
    expect(isWanted(paper('bank-statement', 2011, 3), { year: null, kind: null })).toBe(true)
    expect(isWanted(paper('other', 2026, 3), { year: 2026, kind: null })).toBe(true)
    expect(isWanted(paper('other', 2026, 3), { year: 2026, kind: 'bank-statement' })).toBe(false)
    expect(isWanted(paper('bank-statement', 2025, 3), { year: 2026, kind: null })).toBe(false)
  })

  it.each([[1, 1, [1, 2]], [3, 3, [5]], [9, 3, [5]], [0, 1, [1, 2]], [NaN, 1, [1, 2]], [1.5, 1, [1, 2]]])(
    'turned to page %d shows page %d',
    (wanted, page, items) => {
      expect(sliceOf([1, 2, 3, 4, 5], wanted, 2)).toEqual({ items, page, pages: 3 })
    },
  )

  it('without an item is one empty page', () => {
    expect(sliceOf([], 2, 10)).toEqual({ items: [], page: 1, pages: 1 })
  })
})

describe('the letter about new statements', () => {
  it.each([
    ['nothing is new', [], 20, false],
    ['both statements are there', ['bank-statement', 'brokerage-statement'], 3, true],
    ['one of the two is there, early', ['bank-statement'], 14, false],
    ['one of the two is there on the day that both are due', ['bank-statement'], 15, true],
    ['a tax form has come', ['form-1099-int'], 16, true],
  ] as const)('when %s', (_, untold, dayOfMonth, isDue) => {
    expect(isPapersLetterDue(untold, dayOfMonth)).toBe(isDue)
  })
})

describe('a newer version of the agreements', () => {
  it('says what was added, what is gone, and what reads differently', () => {
    const before = [{ title: 'Privacy', sha256: 'a' }, { title: 'Card', sha256: 'b' }, { title: 'Fees', sha256: 'c' }]
    const after = [{ title: 'Fees', sha256: 'd' }, { title: 'Privacy', sha256: 'a' }, { title: 'Wires', sha256: 'e' }]
    expect(changesBetween(before, after)).toEqual({ added: ['Wires'], removed: ['Card'], changed: ['Fees'] })
    expect(changesBetween(after, after)).toEqual({ added: [], removed: [], changed: [] })
  })
})
