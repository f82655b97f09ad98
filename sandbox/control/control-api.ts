import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { messagesTo } from '../inbox/keep-message'
import { codeIn } from '../inbox/message'
import { publishAgreements } from '../jiko/agreements'
import { askAgain, decide } from '../jiko/decisions'
import { refuseDocument } from '../jiko/document-needs'
import { fund } from '../jiko/fund'
import { readBody } from '../jiko/read-body'
import { refused, required } from '../jiko/refusals'
import { resetWorld } from '../open-world'
import { eventsReceived } from '../partner/partner-system'
import { documentNeeds } from '../settings'
import type { World } from '../world'
import { applicationRecord, pocketOf } from './application-record'
import { faultRequest } from './faults'
import { identityControl } from './identity-control'
import { ledgerControl } from './ledger-control'

const decision = z.object({
  applicationId: z.string(),
  status: z.enum(['APPROVED', 'REJECTED', 'MANUAL_REVIEW', 'DOCUMENTS_NEEDED']),
  needs: z.array(z.enum(documentNeeds)).min(1).optional(),
})

const unfitDocument = z.object({
  applicationId: z.string(),
  type: z.string(),
  reason: z.string().default('IMAGE_QUALITY_ERROR_CUTOFF'),
})

const deposit = z.object({
  applicationId: z.string().optional(),
  accountId: z.string().optional(),
  amountCents: z.number().int().min(1),
  companyName: z.string().max(16).default('Sandbox Payroll'),
})

const resetRequest = z.object({ everything: z.boolean().default(false) }).default({ everything: false })

const changeableSettings = z.strictObject({
  decisionDelayMs: z.number().int().min(0).optional(),
  settleMs: z.number().int().min(0).optional(),
  paperLinkMs: z.number().int().min(0).optional(),
  tokenLifetimeMs: z.number().int().min(0).optional(),
  keyMemoryMs: z.number().int().min(0).optional(),
  clockSkewMs: z.number().int().optional(),
})

/** What tests and benches do to the world. Without credentials: the sandbox listens on loopback. */
export function controlApi(world: World) {
  const { store, faults, contract, settings } = world
  const control = new Hono()

  control.get('/messages', (c) =>
    c.json(messagesTo(world, c.req.query('to')).map((message) => ({ ...message, code: codeIn(message) }))),
  )

  control.get('/applications', (c) => {
    const email = c.req.query('email')?.toLowerCase()
    const applications = [...store.applications.values()].toReversed()
    const wanted = applications.filter(({ answers }) => !email || answers.email.toLowerCase() === email)
    return c.json(wanted.map(applicationRecord))
  })

  control.post('/decide', async (c) => {
    const { applicationId, status, needs } = await readBody(c, decision)
    const application = required(store.applications, applicationId)
    const isFinal = application.status === 'APPROVED' || application.status === 'REJECTED'
    if (isFinal) throw refused(409, `The application is ${application.status}, which is final`)
    decide(world, application, status === 'DOCUMENTS_NEEDED'
      ? { status, needs: needs ?? settings.unlistedNeeds }
      : { status })
    return c.json(applicationRecord(application))
  })

  control.post('/refuse-document', async (c) => {
    const { applicationId, type, reason } = await readBody(c, unfitDocument)
    const application = required(store.applications, applicationId)
    if (!refuseDocument(application, type, reason)) throw refused(409, 'No such document is asked for')
    askAgain(world, application)
    return c.json(applicationRecord(application))
  })

  control.post('/agreements', (c) => c.json(publishAgreements(world), 201))

  control.post('/fund', async (c) => {
    const { applicationId, accountId, amountCents, companyName } = await readBody(c, deposit)
    const pocketId = accountId ?? pocketOf(world, required(store.applications, applicationId))?.id
    const isFunded = pocketId !== undefined && fund(world, { pocketId, amountCents, companyName })
    if (!isFunded) throw refused(409, 'There is no open account to receive it')
    return c.json({ accountId: pocketId, amountCents }, 202)
  })

  control.get('/partner-events', (c) => c.json(eventsReceived(world, c.req.query('application'))))

  control.get('/faults', (c) => c.json(faults.list()))
  control.post('/faults', async (c) => c.json(faults.add(await readBody(c, faultRequest)), 201))
  control.delete('/faults', (c) => {
    faults.clear()
    return c.body(null, 204)
  })

  control.get('/contract', (c) => c.json(contract.report()))

  control.post('/settings', async (c) => {
    const changed = Object.assign(settings, await readBody(c, changeableSettings))
    const { decisionDelayMs, settleMs, paperLinkMs, tokenLifetimeMs, keyMemoryMs, clockSkewMs } = changed
    return c.json({ decisionDelayMs, settleMs, paperLinkMs, tokenLifetimeMs, keyMemoryMs, clockSkewMs })
  })

  control.route('/identity-checks', identityControl(world))
  control.route('/', ledgerControl(world))

  control.post('/reset', async (c) => {
    resetWorld(world, await readResetRequest(c))
    return c.body(null, 204)
  })

  return control
}

async function readResetRequest(c: Context) {
  const hasBody = (await c.req.text()) !== ''
  return hasBody ? readBody(c, resetRequest) : {}
}
