import { html } from 'hono/html'
import { applicationRecord, pocketOf } from '../control/application-record'
import { bankNow } from '../jiko/bank-time'
import { amountView } from '../jiko/money'
import type { Application } from '../jiko/nouns'
import { availableIn } from '../ledger/invest'
import type { World } from '../world'
import { layout } from './layout'
import { timeOfDay } from './time-of-day'

const applicationsShownMax = 50

const decisions = [
  ['APPROVED', 'Approve'],
  ['REJECTED', 'Reject'],
  ['MANUAL_REVIEW', 'Review by hand'],
  ['DOCUMENTS_NEEDED', 'Ask for documents'],
] as const

export function applicationsPage(world: World) {
  return layout('/applications', 'Applications', html`
    <p class="quiet">As Jiko sees them, newest first. The partner learns of each decision by webhook.</p>
    <ul data-live="/applications/items">${applicationItems(world)}</ul>
  `)
}

export function applicationItems(world: World) {
  const applications = [...world.store.applications.values()].toReversed()
  return html`${applications.slice(0, applicationsShownMax).map((application) => item(world, application))}`
}

function item(world: World, application: Application) {
  const { id, status, email, timeCreated, timesApplied, documents, identificationPrefix, exceptionReasons } =
    applicationRecord(application)
  const received = documents.filter(({ receivedAt }) => receivedAt)
  const pocket = pocketOf(world, application)
  const balance = pocket && amountView(availableIn(world.books, pocket, bankNow(world))).formatted
  return html`<li id="${id}" data-version="${application.updatedAt} ${balance}" data-news="${email}: ${status}">
    <div class="row"><h2 class="break">${email}</h2><span class="tag end">${status}</span></div>
    <dl>
      <dt>Number begins</dt><dd>${identificationPrefix}</dd>
      <dt>Created</dt><dd>${timeOfDay(timeCreated)}</dd>
      <dt>Applied</dt><dd>${timesApplied.map(timeOfDay).join(', ') || 'not yet'}</dd>
      <dt>Documents</dt><dd>${received.map(({ type }) => type).join(', ') || 'none'}</dd>
      ${exceptionReasons.length > 0 && html`<dt>Exceptions</dt><dd>${exceptionReasons.join(', ')}</dd>`}
      ${balance && html`<dt>Balance</dt><dd>${balance}</dd>`}
    </dl>
    <div class="row">${actions(application)}</div>
  </li>`
}

function actions({ id, status }: Application) {
  if (status === 'REJECTED') return ''
  if (status === 'APPROVED') return button('/applications/fund', id, '', 'Send a test deposit of $250')
  const others = decisions.filter(([to]) => to !== status)
  return others.map(([to, name]) => button('/applications/decide', id, to, name))
}

function button(action: string, applicationId: string, status: string, name: string) {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="applicationId" value="${applicationId}" />
    <button name="status" value="${status}">${name}</button>
  </form>`
}
