import { html } from 'hono/html'
import { choices, type FinishRequest } from './finish-session'
import { webhookManners, type VerificationSession } from './nouns'

const manners: Record<(typeof webhookManners)[number], string> = {
  now: 'at once',
  late: 'eight seconds late',
  twice: 'twice',
  never: 'never',
}

type Typed = Partial<Record<keyof FinishRequest, unknown>>

/** What Stripe would show: camera and all. Here the tester says what comes of it. */
export function hostedPage({ clientReferenceId }: VerificationSession, typed: Typed = {}, problem?: string) {
  const field = (name: 'firstName' | 'lastName' | 'birthDate', label: string, hint: string) => html`<p>
    <label>${label}<br /><input name="${name}" value="${String(typed[name] ?? '')}" placeholder="${hint}" autocomplete="off" /></label>
  </p>`
  return page('Show your ID', html`
    <p>
      Here Stripe would ask for a photo of an ID and of a face. In the sandbox you decide what comes of it. To
      pass, enter the name and birth date that were answered in the application: they stand on the ID.
    </p>
    ${problem && html`<p role="alert"><strong>${problem}</strong></p>`}
    <form method="post" class="stack">
      ${field('firstName', 'First name on the ID', '')} ${field('lastName', 'Last name on the ID', '')}
      ${field('birthDate', 'Birth date on the ID', 'YYYY-MM-DD')}
      <p>
        <label>The partner is told<br />
          <select name="webhooks">${webhookManners.map((manner) => html`<option value="${manner}">${manners[manner]}</option>`)}</select>
        </label>
      </p>
      <p><label>“After a while” takes, in seconds<br /><input name="seconds" inputmode="numeric" value="5" /></label></p>
      <div class="row">
        ${Object.entries(choices).map(([choice, label]) => html`<button name="choice" value="${choice}">${label}</button>`)}
      </div>
    </form>
    <p class="quiet">Reference <span class="break">${clientReferenceId ?? 'none'}</span></p>
  `)
}

/** The link was used, or is no link. */
export function usedPage() {
  return page('This link has been used', html`<p>Each link works once. Go back to the application for a new one.</p>`)
}

function page(title: string, content: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Stripe, played by the sandbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/sandbox.css" />
      </head>
      <body>
        <header><strong>Stripe Identity</strong><span class="tag">played by the sandbox</span></header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}
