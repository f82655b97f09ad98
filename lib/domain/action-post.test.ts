import { describe, expect, it } from 'vitest'
import { isActionPost } from './action-post'

const id = '7f0f23ff892a30513e9a0f6b44dc607489dfc9e29e'
const state = { fieldProblems: {}, refusal: null, values: { name: 'Ana', price: '$$5', gone: '$undefined' } }

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const bound = { '$ACTION_REF_1': '', '$ACTION_1:0': `{"id":"${id}","bound":"$@1"}`, '$ACTION_1:1': JSON.stringify([state]), '$ACTION_KEY': 'k1' }

describe('a post that our pages send', () => {
  it('is a form with or without a state, from a browser without JavaScript', () => {
    expect(isActionPost(formOf({ ...bound, name: 'Ana' }), null)).toBe(true)
    expect(isActionPost(formOf({ [`$ACTION_ID_${id}`]: '', language: 'es' }), null)).toBe(true)
  })

  it('is a call with or without a state, as React writes it', () => {
    expect(isActionPost(formOf({ '1_name': 'Ana', '0': JSON.stringify([state, '$K1']) }), id)).toBe(true)
    expect(isActionPost(formOf({ '1_language': 'es', '0': '["$K1"]' }), id)).toBe(true)
  })

  it('may hold no action at all', () => {
    expect(isActionPost(formOf({ name: 'Ana' }), null)).toBe(true)
  })
})

describe('a post that no page of ours sends', () => {
  it.each([
    ['names no action', { ...bound, '$ACTION_1:0': '' }],
    ['binds something else', { ...bound, '$ACTION_1:0': `{"id":"${id}","bound":"$@2"}` }],
    ['has a state that is none', { ...bound, '$ACTION_1:1': '[7]' }],
    ['smuggles a reference into the state', { ...bound, '$ACTION_1:1': JSON.stringify([{ ...state, refusal: '$1:__proto__:then' }]) }],
    ['has half of the bookkeeping', { '$ACTION_REF_1': '' }],
    ['points at one action and brings another', { ...bound, [`$ACTION_ID_${id}`]: '' }],
  ])('%s', (_, fields) => {
    expect(isActionPost(formOf(fields), null)).toBe(false)
  })

  it.each([
    ['is called with nothing', '[]'],
    ['is called with an object', '{"__proto__":{"x":1}}'],
    ['is called with broken JSON', '["$K1"'],
    ['is called with more than the form', '["$K1",1]'],
    ['is called with a reference', '["$@0"]'],
  ])('%s', (_, root) => {
    expect(isActionPost(formOf({ '0': root }), id)).toBe(false)
  })

  it('calls by a name that no action can have', () => {
    expect(isActionPost(formOf({ '0': '["$K1"]' }), '__proto__')).toBe(false)
  })
})
