import type { Caller } from './caller'
import type { Post } from './post'

const kinds = ['id-front', 'id-back', 'passport', 'selfie', 'number-proof']

/** Puts what the world says for each `:word` of a text. */
export function sayWords(text: string, post: Post, caller: Caller, appUrl: string): string {
  return text.replace(/:([a-z]+)/g, (whole, word: string) => wordOf(word, post, caller, appUrl) ?? whole)
}

function wordOf(word: string, post: Post, caller: Caller, appUrl: string): string | undefined {
  if (word === 'origin') return appUrl
  if (word === 'upload') return uploadOf(post, caller)
  if (word === 'nasty') return encodeURIComponent(nastyIn(post))
  if (word === 'metadata') {
    const upload = uploadOf(post, caller)
    const { scope = '' } = caller.words
    const kind = post.form === 9 ? nastyIn(post) : kinds[post.caller % kinds.length]!
    const base64 = (text: string) => Buffer.from(text).toString('base64')
    return `id ${base64(upload)},kind ${base64(kind)},scope ${base64(scope)}`
  }
  return caller.words[word]
}

/** Each caller has four uploads, so that most of what comes after a first part finds it. */
function uploadOf({ form }: Post, { words }: Caller): string {
  return `${(words.upload ?? '').slice(0, -1)}${form % 4}`
}

function nastyIn({ edits }: Post): string {
  const [value] = edits.flatMap((edit) => ('value' in edit ? [edit.value] : []))
  return value ? value.toString('latin1').slice(0, 1000) : ''
}
