import type { Garden } from '../test-patient'

/** A fault that the sandbox plays. */
export const atSandbox =
  (fault: object) =>
  async ({ control, mend }: Garden) => {
    await control('POST', '/faults', fault)
    mend(() => control('DELETE', '/faults'))
  }
export const answering = (path: string, body: unknown, contentType = 'application/json') =>
  atSandbox({
    match: { path },
    kind: 'body',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    contentType,
  })
export const sandboxSetting =
  (changed: object, usual: object) =>
  async ({ control, mend }: Garden) => {
    await control('POST', '/settings', changed)
    mend(() => control('POST', '/settings', usual))
  }
