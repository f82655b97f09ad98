import { type Context, Hono } from 'hono'
import type { World } from '../world'
import { touch } from './decisions'
import { fileDocument, hasOpenNeeds } from './document-needs'
import { documentTypes } from './document-types'
import type { ApplicationDocument } from './nouns'
import { invalid, required } from './refusals'

const megabyte = 2 ** 20
const imageMaxBytes = 5 * megabyte
/** "Below 52,428,800", says Jiko of every upload. */
const fileMaxBytes = 50 * megabyte - 1
const imageTypes = ['ID_FRONT', 'ID_BACK', 'SELFIE', 'PASSPORT']

/** Files come as raw bytes, not as a form, and need no signature. */
export function uploadRoutes({ store, settings }: World) {
  const routes = new Hono()

  routes.post('/api/v1/applications/:id/documents/:type/file/', async (c) => {
    const application = required(store.applications, c.req.param('id'))
    const document = await receive(c, application.documents, c.req.param('type'))
    const isComplete = application.status === 'DOCUMENTS_NEEDED' && !hasOpenNeeds(application)
    if (isComplete) application.status = 'PENDING'
    touch(application)
    return c.json({ success: true, document_id: document.id })
  })

  routes.post('/api/v1/customers/:id/documents/:type/file/', async (c) => {
    const customer = required(store.customers, c.req.param('id'))
    const document = await receive(c, customer.documents, c.req.param('type'))
    return c.json({ success: true, document_id: document.id })
  })

  async function receive(c: Context, documents: ApplicationDocument[], type: string) {
    if (!documentTypes.has(type)) {
      throw invalid({ loc: ['path', 'document_type'], msg: 'Unknown document type', type: 'enum' })
    }
    const contentType = c.req.header('content-type')?.split(';')[0] ?? ''
    if (!settings.uploadContentTypes.includes(contentType)) {
      const msg = `Expected ${settings.uploadContentTypes.join(' or ')}`
      throw invalid({ loc: ['header', 'content-type'], msg, type: 'string_pattern_mismatch' })
    }
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const sizeBytes = bytes.length
    const sizeMaxBytes = imageTypes.includes(type) ? imageMaxBytes : fileMaxBytes
    if (sizeBytes === 0 || sizeBytes > sizeMaxBytes) {
      const msg = `The file must have between 1 and ${sizeMaxBytes} bytes`
      throw invalid({ loc: ['header', 'content-length'], msg, type: sizeBytes ? 'less_than' : 'greater_than' })
    }
    return fileDocument(documents, type, bytes)
  }

  return routes
}
