import type { HttpBindings } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { watchContract } from './contract/watch-contract'
import { controlApi } from './control/control-api'
import { letGoWrong } from './control/let-go-wrong'
import { jikoApi } from './jiko/jiko-api'
import { pages } from './pages/pages'
import { partnerSystem } from './partner/partner-system'
import { stripeApi } from './stripe/stripe-api'
import { stripePages } from './stripe/stripe-pages'
import { twilioApi } from './twilio/twilio-api'
import type { World } from './world'

const outside = ['/health', '/api/*', '/files/*', '/2010-04-01/*', '/v1/*', '/partner/*']

/** Everything that listens on the sandbox's port. */
export function sandboxApp(world: World) {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const control = controlApi(world)

  app.use(saveAfterChange(world))
  for (const path of outside) app.use(path, letGoWrong(world.faults))
  for (const path of ['/health', '/api/*']) app.use(path, watchContract(world.contract))

  app.route('/', pages(world, control))
  app.route('/control', control)
  app.route('/', twilioApi(world))
  app.route('/', partnerSystem(world))
  app.route('/', stripePages(world))
  app.route('/', stripeApi(world))
  app.route('/', jikoApi(world))

  app.onError((error) => {
    if (error instanceof HTTPException) return error.getResponse()
    console.error(error)
    return Response.json({ detail: 'The sandbox itself failed; see its log' }, { status: 500 })
  })
  return app
}

function saveAfterChange({ store }: World): MiddlewareHandler {
  return async (c, next) => {
    await next()
    if (c.req.method !== 'GET') store.changed()
  }
}
