import { Hono, type MiddlewareHandler } from 'hono'
import type { World } from '../world'
import { accountRoutes } from './accounts'
import { agreementRoutes } from './agreements'
import { applicationRoutes } from './applications'
import { counterpartyRoutes } from './counterparties'
import { customerRoutes } from './customers'
import { eventRoutes } from './events'
import { rememberAnswers } from './idempotency'
import { openRoutes, requireBearer } from './login'
import { onUsTransferRoutes } from './on-us-transfers'
import { pocketRoutes } from './pockets'
import { portalRoutes } from './portals'
import { notFound, refused } from './refusals'
import { requireSignedHeaders } from './signed-headers'
import { simulationRoutes } from './simulations'
import { statementRoutes } from './statements'
import { subscriptionRoutes } from './subscriptions'
import { tradeRoutes } from './trades'
import { tradingStrategyRoutes } from './trading-strategies'
import { transactionRoutes } from './transactions'
import { uploadRoutes } from './uploads'

/** The Jiko Partner API: who asks is checked first, then whether this was asked before. */
export function jikoApi(world: World) {
  const api = new Hono()

  api.use('*', ownClock(world))
  api.route('/', openRoutes(world))
  api.use('/api/*', requireBearer(world), requireSignedHeaders(world), rememberAnswers(world))

  api.route('/', agreementRoutes(world))
  api.route('/', applicationRoutes(world))
  api.route('/', uploadRoutes(world))
  api.route('/', customerRoutes(world))
  api.route('/', pocketRoutes(world))
  api.route('/', accountRoutes(world))
  api.route('/', portalRoutes(world))
  api.route('/', transactionRoutes(world))
  api.route('/', tradeRoutes(world))
  api.route('/', statementRoutes(world))
  api.route('/', counterpartyRoutes(world))
  api.route('/', onUsTransferRoutes(world))
  api.route('/', tradingStrategyRoutes())
  api.route('/', subscriptionRoutes(world))
  api.route('/', eventRoutes(world))
  api.route('/', simulationRoutes(world))

  api.all('/api/*', (c) => {
    const isDescribed = world.contract.find(c.req.method, c.req.path) !== null
    throw isDescribed ? refused(501, 'The sandbox does not play this operation') : notFound()
  })
  return api
}

/** Each answer says when it was made (RFC 9110, section 6.6.1), by Jiko's clock. */
function ownClock({ settings }: World): MiddlewareHandler {
  return async (c, next) => {
    await next()
    if (settings.clockSkewMs !== 0) c.header('date', new Date(Date.now() + settings.clockSkewMs).toUTCString())
  }
}
