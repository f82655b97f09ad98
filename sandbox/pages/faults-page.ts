import { html } from 'hono/html'
import { faultPresets, faultRhythms, type Preset } from '../control/fault-presets'
import type { World } from '../world'
import { layout } from './layout'

type ListedFault = ReturnType<World['faults']['list']>[number]

export function faultsPage(world: World) {
  return layout('/faults', 'Faults', html`
    <p>Let something go wrong, and see what Foyer makes of it. It lasts until it is over, or stopped here.</p>
    <h2 id="now">Wrong right now</h2>
    <ul data-live="/faults/items" aria-labelledby="now">${faultItems(world)}</ul>
    <form class="stack" method="post" action="/faults/clear"><p><button>Everything works again</button></p></form>
    <form class="stack" method="post" action="/faults">
      <h2>What may go wrong</h2>
      <p><label for="rhythm">What you press next happens</label></p>
      <p>
        <select id="rhythm" name="rhythm">
          ${faultRhythms.map(({ slug, name }) => html`<option value="${slug}">${name}</option>`)}
        </select>
      </p>
      ${faultPresets.map(({ who, presets }, at) => html`
        <section aria-labelledby="who-${at}">
          <h3 id="who-${at}">${who}</h3>
          <ul>${presets.map(presetItem)}</ul>
        </section>
      `)}
    </form>
  `)
}

/** The faults that are set, as a list without a single space when there is none, so that it says so. */
export function faultItems({ faults }: World) {
  return html`${faults.list().map(item)}`
}

/** A click on a preset, as the control API takes it; null when there is no such preset. */
export function chosenFault(form: Record<string, unknown>): object | null {
  const presets = faultPresets.flatMap(({ who, presets }) => presets.map((preset) => ({ ...preset, who })))
  const preset = presets.find(({ slug }) => slug === form['preset'])
  const rhythm = faultRhythms.find(({ slug }) => slug === form['rhythm'])
  return preset ? { ...preset.fault, ...rhythm?.limits, title: `${preset.who}: ${preset.title}` } : null
}

function presetItem({ slug, title, story }: Preset) {
  return html`<li class="row">
    <button name="preset" value="${slug}" aria-describedby="${slug}">${title}</button>
    <span id="${slug}">${story}</span>
  </li>`
}

function item(fault: ListedFault) {
  const { id, kind, match, timesHappened } = fault
  const title = fault.title ?? `${kind} at ${match.method ?? 'any'} ${match.path ?? 'request'}`
  const struck = timesHappened === 0 ? 'has not struck yet' : `struck ${howOften(timesHappened)}`
  return html`<li id="${id}" data-version="${timesHappened}" data-news="${title}: ${struck}" class="row">
    <strong class="break">${title}</strong>
    <span>${struck}</span>
    <span class="quiet">${limitsOf(fault)}</span>
    <form class="end" method="post" action="/faults/remove">
      <button name="id" value="${id}" aria-label="Stop ${title}">Stop</button>
    </form>
  </li>`
}

function howOften(times: number): string {
  return times === 1 ? 'once' : `${times} times`
}

function limitsOf({ timesLeft, probability, seed }: ListedFault): string {
  const chance = probability < 1 ? `in ${Math.round(probability * 100)} of 100 cases (seed ${seed})` : ''
  if (timesLeft === null) return chance
  return `${timesLeft === 0 ? 'over' : `${timesLeft} left`} ${chance}`.trim()
}
