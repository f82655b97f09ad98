import type { Caller } from './caller'
import { cookieLine } from './cookie-line'

/** A form as a page has it: its fields with what they hold, hidden ones and all, and the action behind it. */
export type PageForm = { fields: [string, string][]; actionId: string }

/** Reads the forms of a page as this person's browser gets it. */
export async function readForms(appUrl: string, path: string, caller: Caller): Promise<PageForm[]> {
  const answer = await fetch(appUrl + path, { headers: { cookie: cookieLine(caller.cookies) }, redirect: 'manual' })
  return formsIn(await answer.text())
}

function formsIn(html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)].map(([, inside = '']) => {
    const fields = [...inside.matchAll(/<(?:input|button|select|textarea)\b[^>]*>/g)].flatMap(([tag]): [string, string][] => {
      const name = attribute(tag, 'name')
      return name === null ? [] : [[name, attribute(tag, 'value') ?? '']]
    })
    return { fields, actionId: actionIn(fields) }
  })
}

function attribute(tag: string, name: string): string | null {
  const [, text] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? []
  return text === undefined ? null : decode(text)
}

function decode(text: string): string {
  return text.replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}

/** React names it in a field's name, or, where the form has a state, in a field's JSON. */
function actionIn(fields: [string, string][]): string {
  const [, byName] = /\$ACTION_ID_(\w+)/.exec(fields.map(([name]) => name).join(' ')) ?? []
  const [, byState] = /"id":"(\w+)"/.exec(fields.map(([, value]) => value).join(' ')) ?? []
  return byName ?? byState ?? '00'
}
