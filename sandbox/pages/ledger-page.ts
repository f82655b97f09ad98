import { html } from 'hono/html'
import { ledgerRecord } from '../control/ledger-control'
import type { Pocket, Transfer } from '../jiko/account-nouns'
import { bankNow } from '../jiko/bank-time'
import { amountView } from '../jiko/money'
import { dateOf } from '../ledger/days'
import { portfolioOf } from '../ledger/portfolio'
import type { World } from '../world'
import { layout } from './layout'

const pocketsShownMax = 40

const dollars = (cents: number) => amountView(cents).formatted

export function ledgerPage(world: World) {
  const { balanced, transfers } = ledgerRecord(world)
  return layout('/ledger', 'Ledger', html`
    <p>
      Who has how much at the bank: every move is posted twice, and all of it sums to zero.
      <strong>${balanced ? 'The books balance.' : 'The books do not balance.'}</strong>
      It is ${dateOf(bankNow(world))} there, and ${transfers.length} transfers have been asked for.
    </p>
    <form class="stack" method="post" action="/ledger/mature">
      <button>Move the date to when the next Treasury bill matures</button>
    </form>
    <ul data-live="/ledger/items">${ledgerItems(world)}</ul>
  `)
}

/** First the transfers that wait for somebody, then Pockets, the newest first. */
export function ledgerItems(world: World) {
  const { transfers, pockets } = world.store
  const pending = [...transfers.values()].filter(({ status }) => status === 'PENDING').toReversed()
  const shown = [...pockets.values()].toReversed().slice(0, pocketsShownMax)
  return html`${pending.map(transferItem)}${shown.map((pocket) => pocketItem(world, pocket))}`
}

function transferItem({ id, type, amountCents, settleDueAtMs }: Transfer) {
  return html`<li id="${id}" data-news="A transfer of ${dollars(amountCents)} is pending">
    <div class="row"><h2>${dollars(amountCents)}</h2><span class="tag end">PENDING</span></div>
    <p>${type}${settleDueAtMs === null ? ', until you settle it' : ', for a moment'}</p>
    <div class="row">${button('/ledger/settle', id, '', 'Settle it')}</div>
  </li>`
}

function pocketItem(world: World, pocket: Pocket) {
  const { id, name, status, customerId } = pocket
  const { totalCents, cashCents, holdings } = portfolioOf(world.books, pocket, bankNow(world))
  const owner = world.store.customers.get(customerId ?? '')?.details
  const bills = holdings.reduce((sum, { quantity }) => sum + quantity, 0)
  const isOpen = status === 'OPEN'
  return html`<li id="${id}" data-version="${status} ${name} ${totalCents} ${cashCents}">
    <div class="row"><h2 class="break">${name}</h2><span class="tag end">${status}</span></div>
    <dl>
      <dt>Of</dt><dd>${owner?.email ?? 'the partner'}</dd>
      <dt>Worth</dt><dd>${dollars(totalCents)}</dd>
      <dt>In cash</dt><dd>${dollars(cashCents)}, and ${bills} Treasury bills</dd>
    </dl>
    <div class="row">
      ${isOpen && customerId && depositForm(id, name)}
      ${isOpen && button('/ledger/status', id, 'FROZEN', 'Freeze')}
      ${status === 'FROZEN' && button('/ledger/status', id, 'OPEN', 'Unfreeze')}
    </div>
  </li>`
}

function depositForm(accountId: string, name: string) {
  return html`<form class="row" method="post" action="/ledger/fund">
    <input type="hidden" name="id" value="${accountId}" />
    <input name="dollars" type="number" min="0.01" step="0.01" value="250" aria-label="Dollars for ${name}" />
    <button>Send a deposit</button>
  </form>`
}

function button(action: string, id: string, status: string, name: string) {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="id" value="${id}" />
    <button name="status" value="${status}">${name}</button>
  </form>`
}
