import { expect, it } from 'vitest'
import { somebody } from '../vault/test-people'
import { testStore } from '../vault/test-store'
import { hideSearch, readSearch } from './search-word'

testStore()

it('says what was looked for to whoever looked for it, and to nobody else', async () => {
  const [one, another] = [await somebody(), await somebody()]
  const word = await hideSearch(one.applicantId, 'Café Lago')
  expect(word).toMatch(/^[\w-]+$/)
  expect(Buffer.from(word, 'base64url').toString('latin1')).not.toMatch(/Caf|Lago/)
  expect(await readSearch(one.applicantId, word)).toBe('Café Lago')
  expect(await readSearch(another.applicantId, word)).toBeNull()
})

it('says nothing for a word that is not ours', async () => {
  const { applicantId } = await somebody()
  const word = await hideSearch(applicantId, 'Café Lago')
  for (const made of ['', 'x', '%', word.slice(1), word.slice(0, -1), `${word.slice(0, -8)}AAAAAAAA`]) {
    expect(await readSearch(applicantId, made), made).toBeNull()
  }
})
