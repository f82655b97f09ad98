import { html } from 'hono/html'
import type { ReceivedEvent } from '../partner/nouns'
import { eventsReceived } from '../partner/partner-system'
import type { World } from '../world'
import { layout } from './layout'
import { timeOfDay } from './time-of-day'

const eventsShownMax = 50

export function partnerEventsPage(world: World) {
  return layout('/partner-events', 'Partner events', html`
    <p class="quiet">What Foyer told the partner's own system, signed, newest first. One may come twice.</p>
    <ul data-live="/partner-events/items">${partnerEventItems(world)}</ul>
  `)
}

export function partnerEventItems(world: World) {
  return html`${eventsReceived(world).slice(-eventsShownMax).toReversed().map(item)}`
}

function item({ id, webhookId, receivedAt, type, data }: ReceivedEvent) {
  const { application_id: applicationId, jiko_application_id: jikoId, sequence, stage, status } = data
  return html`<li id="${id}" data-news="${type}: ${stage}">
    <div class="row">
      <h2>${sequence}. ${stage}</h2>
      <span class="tag">${type}</span>
      <time class="quiet end" datetime="${receivedAt}">${timeOfDay(receivedAt)}</time>
    </div>
    <dl>
      <dt>Application</dt><dd class="break">${applicationId}</dd>
      <dt>At Jiko</dt><dd>${jikoId ? html`<a href="/applications#${jikoId}">${status}</a>` : 'not yet'}</dd>
      ${data.documents_needed.length > 0 && html`<dt>Documents</dt><dd>${data.documents_needed.join(', ')}</dd>`}
      <dt>Event</dt><dd class="break">${webhookId}</dd>
    </dl>
  </li>`
}
