import type { Post } from './post'
import type { Edit } from './spoil-body'

/** A body, and the headers that belong to it. */
export type Body = { bytes: Buffer; headers: Record<string, string> }
export type Field = { name: string; value: Buffer; isFile?: boolean }

const boundary = 'fuzzboundary0123456789'

/** The fields, edited as the post says, as the body that carries them. */
export function carry(right: Field[], { edits, carriage, damage }: Post): Body {
  const fields = edited(right, edits)
  const said = damage.kind === 'wrong-boundary' ? 'another' : boundary
  switch (carriage) {
    case 'multipart':
      return { bytes: multipart(fields), headers: { 'content-type': `multipart/form-data; boundary=${said}` } }
    case 'multipart-said-urlencoded':
      return { bytes: multipart(fields), headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    case 'urlencoded':
      return { bytes: urlencoded(fields), headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    case 'json':
      return { bytes: Buffer.from(JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value.toString('utf8')])))), headers: { 'content-type': 'application/json' } }
    case 'text':
      return { bytes: Buffer.concat(fields.map(({ value }) => value)), headers: { 'content-type': 'text/plain;charset=UTF-8' } }
    case 'unsaid':
      return { bytes: multipart(fields), headers: {} }
  }
}

function edited(fields: Field[], edits: Edit[]): Field[] {
  return edits.reduce((now, edit) => applied(now, edit), fields)
}

function applied(fields: Field[], edit: Edit): Field[] {
  if (edit.do === 'add') return [...fields, { name: edit.name, value: edit.value }]
  const at = edit.at % Math.max(fields.length, 1)
  const one = fields[at]
  if (!one) return fields
  switch (edit.do) {
    case 'drop':
      return fields.toSpliced(at, 1)
    case 'repeat':
      return [...fields, one, one]
    case 'as-file':
      return fields.with(at, { ...one, isFile: true })
    case 'set':
      return fields.with(at, { ...one, value: edit.value })
    case 'rename':
      return fields.with(at, { ...one, name: edit.name })
  }
}

function multipart(fields: Field[]): Buffer {
  const parts = fields.flatMap(({ name, value, isFile }) => {
    const file = isFile ? `; filename="a.png"\r\nContent-Type: image/png` : ''
    return [Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`), value, Buffer.from('\r\n')]
  })
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
}

function urlencoded(fields: Field[]): Buffer {
  const encode = (bytes: Buffer) => bytes.toString('latin1').replace(/[^\w.-]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return Buffer.from(fields.map(({ name, value }) => `${encode(Buffer.from(name))}=${encode(value)}`).join('&'))
}
