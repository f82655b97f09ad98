const actionReference = '$ACTION_REF_'
/** What our pages send is a list of at most a form's state: three deep. */
const depthMax = 8

/**
 * Whether a body posted to a page is one that Next can make arguments of: React writes a form's state and fields in
 * its own way (react-dom's form actions, and `encodeReply` where JavaScript sends it). Anything else Next answers
 * with 500. What the fields say is for the actions to judge. A body that Next does not look into is readable.
 */
export async function isReadablePost(bytes: Uint8Array<ArrayBuffer>, headers: Headers): Promise<boolean> {
  const type = headers.get('content-type') ?? ''
  const isCall = headers.has('next-action')
  if (!type.startsWith('multipart/form-data')) return !isCall || isArguments(new TextDecoder().decode(bytes))
  const form = await readForm(bytes, type)
  if (!form) return false
  return isCall ? isCallSound(form) : areBoundActionsSound(form)
}

/** Null when it is no form, or only half of one. */
async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    return null
  }
}

/** As React names the fields of ours. The parser that Next reads calls with fails over others, such as none. */
const fieldName = /^[\w$:.-]{1,200}$/

function isCallSound(form: FormData): boolean {
  return isArguments(onlyText(form, '0')) && [...form.keys()].every(isFieldName)
}

/** React takes a name for a number: `-0`, `00` and `0x0` would be the list of arguments once more. */
function isFieldName(name: string): boolean {
  return fieldName.test(name) && (name === '0' || Number.isNaN(Number(name)))
}

/** Without JavaScript, a form with a state carries the action's name in one hidden field and the state in another. */
function areBoundActionsSound(form: FormData): boolean {
  const references = [...form.keys()].filter((name) => name.startsWith(actionReference))
  return references.every((name) => {
    const at = `$ACTION_${name.slice(actionReference.length)}`
    const action = parse(onlyText(form, `${at}:0`))
    const isBound = isObject(action) && typeof action.id === 'string' && action.bound === '$@1'
    return isBound && isArguments(onlyText(form, `${at}:1`))
  })
}

function isArguments(text: string | null): boolean {
  const value = parse(text)
  return Array.isArray(value) && isPlain(value)
}

/** Of React's own signs, which begin with a dollar, only those in use: `$$`, a dollar; `$K`, the form's fields. */
function isPlain(value: unknown, depth = 0): boolean {
  if (depth > depthMax) return false
  if (typeof value === 'string') return !value.startsWith('$') || /^\$(?:\$|K[0-9a-f]{1,4}$)/.test(value)
  return !isObject(value) || Object.values(value).every((one) => isPlain(one, depth + 1))
}

function onlyText(form: FormData, name: string): string | null {
  const [text, ...others] = form.getAll(name)
  return typeof text === 'string' && others.length === 0 ? text : null
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
