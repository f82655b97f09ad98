import { HTTPException } from 'hono/http-exception'

/** Refusals in Stripe's words. Source: https://docs.stripe.com/api/errors */
export const stripeRefusals = {
  wrongKey: () => refusal(401, { type: 'invalid_request_error', message: 'Invalid API Key provided' }),
  unknown: (id: string) =>
    refusal(404, {
      type: 'invalid_request_error',
      code: 'resource_missing',
      param: 'id',
      message: `No such verification session: '${id}'`,
    }),
  missing: (param: string) =>
    refusal(400, {
      type: 'invalid_request_error',
      code: 'parameter_missing',
      param,
      message: `Missing required param: ${param}.`,
    }),
  anotherRequest: () =>
    refusal(400, {
      type: 'idempotency_error',
      message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
    }),
  mayNotRead: () =>
    refusal(403, {
      type: 'invalid_request_error',
      code: 'more_permissions_required',
      message: 'The provided key does not have the required permissions for this endpoint.',
    }),
}

type Refusal = { type: string; message: string; code?: string; param?: string }

function refusal(status: 400 | 401 | 403 | 404, error: Refusal): HTTPException {
  return new HTTPException(status, { res: Response.json({ error }, { status }) })
}
