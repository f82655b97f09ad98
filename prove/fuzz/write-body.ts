import type { Caller } from './caller'
import { carry, type Body, type Field } from './carry'
import type { PageForm } from './page-forms'
import type { Post } from './post'
import { jikoEvent, stripeEvent } from './write-event'

/** The body of a post, spoiled as it says, for this caller; `say` puts what the world says for `:words`. */
export function writeBody(post: Post, caller: Caller, forms: PageForm[], picture: Buffer, say: (text: string) => string): Body {
  const { target, body } = post
  const given = Object.entries(target.fields ?? {}).map(([name, text]): Field => ({ name, value: Buffer.from(say(text)) }))
  switch (target.body) {
    case 'none':
      return { bytes: body ?? Buffer.alloc(0), headers: {} }
    case 'part':
      return { bytes: body ?? picture.subarray(0, 64), headers: {} }
    case 'picture':
      return carry([{ name: 'file', value: body ?? picture, isFile: true }], post)
    case 'fields':
      return body ? { bytes: body, headers: { 'content-type': 'application/json' } } : carry(given, { ...post, carriage: 'urlencoded' })
    case 'form':
      return carry(filledIn(formFor(post, forms, given), given), post)
    case 'action':
      return asAction(formFor(post, forms, given), given, post)
    case 'jiko-event':
      return jikoEvent(post, caller)
    case 'stripe-event':
      return stripeEvent(post)
  }
}

/** Mostly the form that has the fields; else another one of the page. */
function formFor({ form }: Post, forms: PageForm[], given: Field[]): PageForm {
  const own = forms.find(({ fields }) => fields.some(([name]) => given.some((field) => field.name === name)))
  const another = forms[form % Math.max(forms.length, 1)] ?? { fields: [], actionId: '00' }
  return form < 7 ? (own ?? another) : another
}

function filledIn({ fields }: PageForm, given: Field[]): Field[] {
  const hidden = fields.filter(([name]) => !given.some((field) => field.name === name))
  return [...hidden.map(([name, value]) => ({ name, value: Buffer.from(value) })), ...given]
}

/** As React sends it with JavaScript on: its own writing of values, the form's fields under a prefix. */
function asAction({ actionId }: PageForm, given: Field[], post: Post): Body {
  if (post.form === 3) return { bytes: post.body ?? Buffer.from('[]'), headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': actionId, accept: 'text/x-component' } }
  const state = '{"fieldProblems":{},"refusal":null,"values":{}}'
  const root = post.form % 2 ? `[${state},"$K1"]` : '["$K1"]'
  const fields = [...given.map(({ name, value }) => ({ name: `_1_${name}`, value })), { name: '0', value: post.body ?? Buffer.from(root) }]
  const { bytes, headers } = carry(fields, post)
  return { bytes, headers: { ...headers, 'next-action': actionId, accept: 'text/x-component' } }
}
