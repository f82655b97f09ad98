import { describe, expect, it } from 'vitest'
import { isByPerson } from './by-person'

describe('a request for a page', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['opened by a person', { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' }, true],
    ['sent by a button, with JavaScript', { 'sec-fetch-dest': 'empty', 'next-action': '40ab' }, true],
    ['from a browser that does not say', {}, true],
    ['that the page makes by itself', { 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'cors' }, false],
    ['fetched before anybody wants it', { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch' }, false],
  ])('%s: %o', (_, headers, expected) => {
    expect(isByPerson(new Headers(headers))).toBe(expected)
  })
})
