import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthDateFields } from './birth-date'

const noon = (date: string) => () => new Date(`${date}T12:00:00Z`)
const fields = birthDateFields(() => new Date('2026-11-20T09:00:00Z'))
const born = (month: string, day = '', year = '') => fields.safeParse({ month, day, year }).data?.birthDate
const problems = (month: string, day: string, year: string, now = noon('2026-11-20')) =>
  birthDateFields(now)
    .safeParse({ month, day, year })
    .error?.issues.map(({ path, message }) => [path[0], message])

describe('a date of birth', () => {
  it('is read from three fields', () => {
    expect(born('4', '9', '1987')).toBe('1987-04-09')
    expect(born(' 04 ', '09', ' 1987')).toBe('1987-04-09')
    expect(fields.parse({ month: '4', day: '9', year: '1987' })).toEqual({
      month: '4',
      day: '9',
      year: '1987',
      birthDate: '1987-04-09',
    })
  })

  it('may name the month, in English or Spanish, whole or not', () => {
    const numbers = (months: string[]) => months.map((month) => born(month, '1', '1987')?.slice(5, 7))
    expect(numbers(['April', 'apr', 'Apr.', 'ABRIL', 'abr'])).toEqual(['04', '04', '04', '04', '04'])
    expect(numbers(['Sept', 'septiembre', 'setiembre', 'sep.'])).toEqual(['09', '09', '09', '09'])
    expect(numbers(['enero', 'febrero', 'mar', 'mayo', 'jun'])).toEqual(['01', '02', '03', '05', '06'])
    expect(numbers(['julio', 'ago', 'oct', 'nov', 'dic', 'ju'])).toEqual(['07', '08', '10', '11', '12', undefined])
  })

  it('may be pasted whole into the first field, month first as in the United States', () => {
    const figures = ['1/2/1987', '01-02-1987', '1.2.1987', '1 2 1987', '1987-01-02']
    const names = ['January 2, 1987', 'Jan 2 1987', '2 de enero de 1987', '2 de enero del 1987', '2 enero 1987']
    for (const pasted of [...figures, ...names]) expect(born(pasted), pasted).toBe('1987-01-02')
  })

  it('must exist', () => {
    expect(problems('2', '30', '1987')).toEqual([['day', 'date-does-not-exist']])
    expect(problems('2', '29', '1987')).toEqual([['day', 'date-does-not-exist']])
    expect(born('2', '29', '1988')).toBe('1988-02-29')
  })

  it('is asked for part by part, all at once', () => {
    expect(problems('', '', '')).toEqual([['month', 'birth-date-missing']])
    expect(problems('', '9', '')).toEqual([['month', 'month-missing'], ['year', 'year-missing']])
    const unknown = [['month', 'month-unknown'], ['day', 'day-unknown'], ['year', 'year-needs-four-digits']]
    expect(problems('13', '32', '87')).toEqual(unknown)
    expect(problems('ap', '0', '1987a')).toEqual(unknown)
    expect(problems('4', '', '1987')).toEqual([['day', 'day-missing']])
  })

  it('is in the past, and within 120 years', () => {
    expect(problems('11', '22', '2026')).toEqual([['year', 'date-in-future']])
    expect(problems('11', '22', '1905')).toBeUndefined()
    expect(problems('11', '21', '1905')).toEqual([['year', 'date-too-long-ago']])
  })

  it('makes a person 18 on the day, wherever the day is furthest ahead', () => {
    expect(problems('11', '21', '2008', () => new Date('2026-11-20T09:59:59Z'))).toEqual([['year', 'under-age']])
    expect(problems('11', '21', '2008', () => new Date('2026-11-20T10:00:00Z'))).toBeUndefined()
  })

  it('lets who was born on 29 February come of age on 1 March', () => {
    expect(problems('2', '29', '2008', noon('2026-02-27'))).toEqual([['year', 'under-age']])
    expect(problems('2', '29', '2008', noon('2026-03-01'))).toBeUndefined()
  })

  it('comes out as it went in, for every grown-up', () => {
    const days = fc.date({ min: new Date('1920-01-01'), max: new Date('2008-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [year = '', month = '', date = ''] = iso.split('-')
        expect(born(String(Number(month)), String(Number(date)), year)).toBe(iso)
        expect(born(iso)).toBe(iso)
      }),
    )
  })
})
