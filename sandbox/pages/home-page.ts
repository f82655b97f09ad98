import { html } from 'hono/html'
import type { World } from '../world'
import { layout } from './layout'

export function homePage({ settings: { appUrl } }: World) {
  return layout('/', 'The outside world, on this machine', html`
    <p>
      This is everything that Foyer talks to while you build or try it: Jiko, which opens the accounts, and the
      services that send e-mail, text messages and calls. Nothing leaves this machine and nobody here is real.
    </p>
    <ul>
      <li>
        <h2><a href="/inbox">Inbox</a></h2>
        <p>
          Each e-mail, text message and call that Foyer sent, with its code ready to copy. Keep it open beside
          the app.
        </p>
      </li>
      <li>
        <h2><a href="/people">Test people</a></h2>
        <p>The identification number to enter for each way an application can end.</p>
      </li>
      <li>
        <h2><a href="/applications">Applications</a></h2>
        <p>What Jiko has received. Decide by hand, or send money to an open account.</p>
      </li>
      <li>
        <h2><a href="/ledger">Ledger</a></h2>
        <p>Who has how much at Jiko. Send money, settle a transfer that is pending, or freeze a Pocket.</p>
      </li>
      <li>
        <h2><a href="/partner-events">Partner events</a></h2>
        <p>What Foyer told the partner's own system: each change of each application, signed and in order.</p>
      </li>
      <li>
        <h2><a href="/faults">Faults</a></h2>
        <p>Let Jiko, its webhooks, texts, mail, the identity check or the partner's own system go wrong, and everything work again.</p>
      </li>
      ${appUrl && html`<li><h2><a href="${appUrl}">Foyer</a></h2><p>The app itself, at ${appUrl}.</p></li>`}
    </ul>
    <p class="quiet">Tests use the control API under <code>/control</code>; sandbox/README.md describes it.</p>
  `)
}
