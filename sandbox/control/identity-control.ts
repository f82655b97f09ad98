import { Hono } from 'hono'
import { readBody } from '../jiko/read-body'
import { required } from '../jiko/refusals'
import { finishRequest, finishSession } from '../stripe/finish-session'
import type { VerificationSession } from '../stripe/nouns'
import type { World } from '../world'

/** For tests: the checks that the partner has opened, and what comes of one without visiting its page. */
export function identityControl(world: World) {
  const { verificationSessions } = world.store
  const control = new Hono()

  control.get('/', (c) => {
    const reference = c.req.query('reference')
    const wanted = [...verificationSessions.values()].filter(({ clientReferenceId }) => !reference || clientReferenceId === reference)
    return c.json(wanted.map(record))
  })

  control.post('/:id', async (c) => {
    const session = required(verificationSessions, c.req.param('id'))
    finishSession(world, session, await readBody(c, finishRequest))
    return c.json(record(session))
  })

  return control
}

function record({ id, clientReferenceId, status, lastErrorCode }: VerificationSession) {
  return { id, reference: clientReferenceId, status, lastErrorCode }
}
