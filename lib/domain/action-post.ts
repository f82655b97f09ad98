import { z } from 'zod'

/** React's mark for the form of the post, whose fields are named `1_…`. */
const theForm = '$K1'
const actionId = /^[0-9a-f]{40,42}$/

/** In React's writing a text that begins with $ means something; one that a person typed begins with $$. */
const plainText = z.string().regex(/^(?!\$)|^\$\$|^\$undefined$/)
const texts = z.record(z.string(), plainText)
const formState = z.strictObject({ fieldProblems: texts, refusal: plainText.nullable(), values: texts })

/** What our actions are called with: the form, and before it, where there is one, the state of the form. */
const calledWith = z.union([z.tuple([z.literal(theForm)]), z.tuple([formState, z.literal(theForm)])])
const boundAction = z.strictObject({ id: z.string().regex(actionId), bound: z.literal('$@1') })

/**
 * Whether a post to a page is one that our own pages can have sent, with JavaScript (`calledId` is the Next-Action
 * header) or without. Next answers any other with an error of its own, and looks into it further than we care for.
 */
export function isActionPost(form: FormData, calledId: string | null): boolean {
  return calledId === null ? isPlainPost(form) : isCall(form, calledId)
}

function isCall(form: FormData, calledId: string): boolean {
  const names = [...form.keys()]
  const isOurs = names.every((name) => name === '0' || name.startsWith('1_'))
  return actionId.test(calledId) && isOurs && form.getAll('0').length === 1 && fits(calledWith, form.get('0'))
}

/** A form without any bookkeeping of React's is no action at all; the page is shown. */
function isPlainPost(form: FormData): boolean {
  const names = [...form.keys()].filter((name) => name.startsWith('$ACTION'))
  if (names.length === 0) return true
  if (new Set(names).size < names.length) return false
  const [name = '', ...others] = names.filter((one) => one !== '$ACTION_KEY').sort()
  const [, byId] = /^\$ACTION_ID_(.*)$/.exec(name) ?? []
  return byId === undefined ? isBoundPost(form, [name, ...others]) : actionId.test(byId) && others.length === 0
}

/** `$ACTION_1:0` names the action, `$ACTION_1:1` holds the state that it is called with, `$ACTION_REF_1` points there. */
function isBoundPost(form: FormData, names: string[]): boolean {
  const [, number] = /^\$ACTION_(\d{1,4}):0$/.exec(names[0] ?? '') ?? []
  const wanted = [`$ACTION_${number}:0`, `$ACTION_${number}:1`, `$ACTION_REF_${number}`]
  const isWhole = names.length === wanted.length && names.every((name, at) => name === wanted[at])
  return isWhole && fits(boundAction, form.get(wanted[0]!)) && fits(z.tuple([formState]), form.get(wanted[1]!))
}

function fits(schema: z.ZodType, value: FormDataEntryValue | null): boolean {
  if (typeof value !== 'string') return false
  try {
    return schema.safeParse(JSON.parse(value)).success
  } catch {
    return false
  }
}
