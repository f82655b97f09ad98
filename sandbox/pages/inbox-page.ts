import { html } from 'hono/html'
import { messagesTo } from '../inbox/keep-message'
import { codeIn, type Message } from '../inbox/message'
import type { World } from '../world'
import { copyButton, layout } from './layout'
import { timeOfDay } from './time-of-day'

const channelNames = { email: 'E-mail', sms: 'Text message', voice: 'Call' }
const messagesShownMax = 50

export function inboxPage(world: World) {
  return layout('/inbox', 'Inbox', html`
    <p class="quiet">Newest first. New messages appear by themselves.</p>
    <ul data-live="/inbox/items">${inboxItems(world)}</ul>
  `)
}

export function inboxItems(world: World) {
  return html`${messagesTo(world).slice(0, messagesShownMax).map(item)}`
}

function item(message: Message) {
  const { id, channel, to, subject, text, html: mail, attachments = [], sentAt } = message
  const code = codeIn(message)
  return html`<li id="${id}" data-news="New: ${channelNames[channel]} to ${to}">
    <div class="row">
      <span class="tag">${channelNames[channel]}</span>
      <span class="break">${to}</span>
      <time class="quiet end" datetime="${sentAt}">${timeOfDay(sentAt)}</time>
    </div>
    ${subject && html`<h2>${subject}</h2>`}
    ${code && html`<p class="row"><span class="code">${code}</span> ${copyButton(code, `code ${code}`)}</p>`}
    ${text && html`<pre>${text}</pre>`}
    ${attachments.map(({ name }, at) => html`<p><a href="/inbox/${id}/files/${at}">${name}</a></p>`)}
    ${mail && html`<details>
      <summary>As it looks in a mail program</summary>
      <iframe src="/inbox/${id}/mail" title="${subject}" loading="lazy"
        sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
    </details>`}
  </li>`
}
