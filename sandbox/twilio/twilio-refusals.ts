import { HTTPException } from 'hono/http-exception'

/** Refusals in Twilio's words and numbers. Source: https://www.twilio.com/docs/api/errors */
export const twilioRefusals = {
  wrongCredentials: () => refusal(401, 20003, 'Authenticate'),
  toMissing: () => refusal(400, 21604, "A 'To' phone number is required."),
  fromMissing: () => refusal(400, 21603, "A 'From' phone number is required."),
  toInvalid: () => refusal(400, 21211, "Invalid 'To' Phone Number"),
  bodyMissing: () => refusal(400, 21602, 'Message body is required.'),
  cannotReceiveSms: () => refusal(400, 21614, "'To' number is not a valid mobile number"),
  twimlMissing: () => refusal(400, 21205, 'Url parameter is required.'),
}

function refusal(status: 400 | 401, code: number, message: string): HTTPException {
  const body = { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }
  return new HTTPException(status, { res: Response.json(body, { status }) })
}
