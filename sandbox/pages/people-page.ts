import { html } from 'hono/html'
import { copyButton, layout } from './layout'
import { amountEndings, payees, testPeople, testPhones } from './test-people'

export function peoplePage() {
  return layout('/people', 'Test people', html`
    <p>
      Who someone is decides nothing here: the identification number does. Enter one of these as the Social
      Security number, and anything you like for the rest. Each number starts as Jiko's own sandbox expects it,
      so any other number with the same first digits does the same.
    </p>
    <ul>
      ${testPeople.map(({ number, outcome, story }) => html`<li>
        <div class="row">
          <span class="number">${number}</span>
          ${copyButton(number, `number ${number}`)}
          <span class="tag end">${outcome}</span>
        </div>
        <p>${story}</p>
      </li>`)}
    </ul>
    <h2>Showing an ID</h2>
    <p>
      Before review, Foyer leads to Stripe's page, which is played here too. Enter the name and birth date that you
      gave in the application to pass, others to be somebody else, or choose another ending there.
    </p>
    <h2>Moving money</h2>
    <p>Every approved person knows these four. What comes of a transfer is in the cents of its amount.</p>
    <ul>
      ${payees.map(({ name, story }) => html`<li><h3>${name}</h3><p>${story}</p></li>`)}
    </ul>
    <ul>
      ${amountEndings.map(({ ending, story }) => html`<li>
        <span class="number">${ending}</span>
        <p>${story}</p>
      </li>`)}
    </ul>
    <h2>Test phones</h2>
    <ul>
      ${testPhones.map(({ number, story }) => html`<li>
        <span class="number">${number}</span>
        <p>${story}</p>
      </li>`)}
    </ul>
  `)
}
