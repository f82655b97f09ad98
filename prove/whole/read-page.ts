/** A form as it stands in a page: where it goes, and the fields that nobody sees. */
export type PageForm = { action: string; hidden: [name: string, value: string][] }

const tag = /<(\/?)(form|input)\b([^>]*)>/g
const attribute = /([\w$:-]+)(?:="([^"]*)")?/g
const entities: Record<string, string> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** The forms of a page that was drawn by React, in order. */
export function formsOf(html: string): (PageForm & { isMain: boolean })[] {
  const forms: (PageForm & { isMain: boolean })[] = []
  let open: (typeof forms)[number] | null = null
  for (const [, slash, name, rest = ''] of html.matchAll(tag)) {
    const attributes = attributesOf(rest)
    if (name === 'form') {
      open = slash ? null : { action: attributes.get('action') ?? '', hidden: [], isMain: attributes.has('novalidate') }
      if (open) forms.push(open)
    } else if (attributes.get('type') === 'hidden') {
      open?.hidden.push([attributes.get('name') ?? '', attributes.get('value') ?? ''])
    }
  }
  return forms
}

/** The form with the page's one question, or the page's only button. */
export function mainFormOf(html: string): PageForm | null {
  return formsOf(html).find(({ isMain }) => isMain) ?? null
}

/** Whether a page says what is wrong. */
export function saysWhatIsWrong(html: string): boolean {
  const [, said = ''] = html.split('role="alert"')
  return /^[^>]*>(?:\s|<(?!\/)[^>]*>)*\p{L}/u.test(said)
}

/** Every path of ours that a page links to. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"]*)"/g)].map(([, href]) => plain(href!))
}

/** What the page is called, as it says so itself. */
export function headingOf(html: string): string {
  return plain((/<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, ''))
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map(([, name, value]) => [name!.toLowerCase(), plain(value ?? '')]))
}

function plain(text: string): string {
  return text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => entities[entity]!)
}
