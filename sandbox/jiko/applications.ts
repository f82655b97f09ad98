import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { World } from '../world'
import { newestAgreements } from './agreements'
import { applicationRequest } from './application-request'
import { applicationView } from './application-view'
import { startKyc } from './decisions'
import type { Application } from './nouns'
import { readBody } from './read-body'
import { invalid, required } from './refusals'

const prefixLength = 3

export function applicationRoutes(world: World) {
  const { store, settings } = world
  const routes = new Hono()

  routes.post('/api/v1/applications/', async (c) => {
    const request = await readBody(c, applicationRequest)
    const {
      identification_number: identificationNumber,
      identification_type: _type,
      identification_number_issuing_country: _issuingCountry,
      originally_onboarded_at: _onboardedAt,
      ...answers
    } = request
    const timeCreated = new Date().toISOString()
    const application: Application = {
      id: randomUUID(),
      timeCreated,
      updatedAt: timeCreated,
      status: 'CREATED',
      customerId: null,
      exceptionReasons: consentExceptions(answers.agreement_consent.version),
      answers,
      identificationPrefix: identificationNumber.replace(/[\s-]/g, '').slice(0, prefixLength),
      needs: [],
      documents: [],
      timesApplied: [],
      decisionDueAtMs: null,
    }
    store.applications.set(application.id, application)
    return c.json(applicationView(application), 201)
  })

  routes.get('/api/v1/applications/:id/', (c) =>
    c.json(applicationView(required(store.applications, c.req.param('id')))),
  )

  routes.post('/api/v1/applications/:id/apply/', (c) => {
    const application = required(store.applications, c.req.param('id'))
    const isItsTurn = application.status === 'CREATED' || application.status === 'PENDING'
    if (isItsTurn) startKyc(world, application)
    else if (settings.applyOutOfTurn === 'refused') {
      const msg = `Cannot apply while ${application.status}`
      throw invalid({ loc: ['path', 'application_id'], msg, type: 'value_error' })
    }
    return c.json(applicationView(application))
  })

  /** Jiko takes an application with an outdated consent, but may not decide it by itself. */
  function consentExceptions(version: string): string[] {
    if (version === newestAgreements(store.agreements).version) return []
    return [store.agreements.has(version) ? 'AGREEMENT_VERSION_OUTDATED' : 'AGREEMENT_VERSION_UNKNOWN']
  }

  return routes
}
