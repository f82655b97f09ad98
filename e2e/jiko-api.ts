import { createHmac, randomUUID } from 'node:crypto'

const { JIKO_BASE_URL, JIKO_USERNAME, JIKO_PASSWORD, JIKO_SHARED_SECRET = '' } = process.env

/** Opens a Pocket at the bank itself, as the partner could, beside whatever the app offers. Answers its id. */
export async function openPocketAtJiko(customerId: string, name: string): Promise<string> {
  const { token } = await post<{ token: string }>('/api/v1/login/', { username: JIKO_USERNAME, password: JIKO_PASSWORD })
  const wish = { pocket_name: name, deposit_strategy_id: 'UST-4W', reinvestment_strategy_id: 'UST-4W' }
  const { id } = await post<{ id: string }>(`/api/v2/customers/${customerId}/pockets/`, wish, token)
  return id
}

async function post<Answer>(path: string, json: object, token?: string): Promise<Answer> {
  const [key, body] = [randomUUID(), JSON.stringify(json)]
  const signature = createHmac('sha256', JIKO_SHARED_SECRET).update(key + path + body).digest('base64')
  const signed = { 'x-jiko-idempotency': key, 'x-jiko-signature': signature }
  const proof = token && { authorization: `Bearer ${token}`, ...signed }
  const answer = await fetch(new URL(path, JIKO_BASE_URL), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...proof },
  })
  if (!answer.ok) throw new Error(`The bank answered ${answer.status} to ${path}`)
  return (await answer.json()) as Answer
}
