import { z } from 'zod'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { env } from '../env'
import { TextsUnavailable, type NumberRefusal, type Texts } from './texts'

const timeoutMs = 10_000

/** Twilio's error codes that speak of the number (https://www.twilio.com/docs/api/errors). */
const refusalOf: Record<number, NumberRefusal> = {
  21211: 'number-invalid', // The 'To' number is not valid.
  21217: 'number-invalid', // It does not appear to be valid.
  21214: 'number-cannot-take-texts', // It cannot be reached.
  21408: 'number-cannot-take-texts', // We do not send to its region.
  21610: 'number-cannot-take-texts', // Its owner answered STOP.
  21612: 'number-cannot-take-texts', // No route for texts from our number.
  21614: 'number-cannot-take-texts', // Not a mobile number.
}

const errorSchema = z.object({ code: z.number() })

/** @throws TextsUnavailable */
export const sendText: Texts['sendText'] = ({ to, body }) => order('Messages', { To: to, Body: body })

/** Rings the number and speaks. @throws TextsUnavailable */
export const callWithCode: Texts['callWithCode'] = ({ to, twiml }) => order('Calls', { To: to, Twiml: twiml })

/** Sent once: a second order would be a second message. */
async function order(kind: 'Messages' | 'Calls', fields: Record<string, string>): Promise<Outcome<NumberRefusal>> {
  const answer = await post(kind, new URLSearchParams({ ...fields, From: env().TWILIO_FROM }))
  if (answer.ok) {
    await answer.body?.cancel()
    return accept()
  }
  const code = await errorCodeOf(answer)
  const refusal = code === null ? undefined : refusalOf[code]
  if (refusal) return refuse(refusal)
  throw new TextsUnavailable(`Twilio ${kind} answered ${answer.status}${code === null ? '' : ` (${code})`}`)
}

async function post(kind: string, form: URLSearchParams): Promise<Response> {
  const { TWILIO_BASE_URL, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = env()
  const credentials = Buffer.from(`${TWILIO_ACCOUNT_SID}:${TWILIO_AUTH_TOKEN}`).toString('base64')
  const url = new URL(`/2010-04-01/Accounts/${encodeURIComponent(TWILIO_ACCOUNT_SID)}/${kind}.json`, TWILIO_BASE_URL)
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { authorization: `Basic ${credentials}` },
      body: form,
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    })
  } catch {
    throw new TextsUnavailable(`Twilio ${kind} could not be reached`)
  }
}

async function errorCodeOf(answer: Response): Promise<number | null> {
  const body: unknown = await answer.json().catch(() => null)
  return errorSchema.safeParse(body).data?.code ?? null
}
