import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

const pages = [
  ['/', 'About'],
  ['/inbox', 'Inbox'],
  ['/people', 'Test people'],
  ['/applications', 'Applications'],
  ['/ledger', 'Ledger'],
  ['/partner-events', 'Partner events'],
  ['/faults', 'Faults'],
] as const

export function layout(path: (typeof pages)[number][0], title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Foyer sandbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/sandbox.css" />
        <script type="module" src="/sandbox.js"></script>
      </head>
      <body>
        <header>
          <strong>Foyer sandbox</strong>
          <nav aria-label="Pages">
            ${pages.map(([href, name]) =>
              href === path ? html`<a href="${href}" aria-current="page">${name}</a>` : html`<a href="${href}">${name}</a>`,
            )}
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
          <p role="status" class="quiet"></p>
        </main>
      </body>
    </html>`
}

export function copyButton(text: string, what: string): Markup {
  return html`<button type="button" data-copy="${text}" aria-label="Copy ${what}">Copy</button>`
}
