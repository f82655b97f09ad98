import type { Page } from '@playwright/test'

/** All that a browser keeps of this site between two visits, cookies aside. */
export type Stored = { texts: string[]; bytes: Buffer[] }

export async function storedIn(page: Page): Promise<Stored> {
  const { texts, bytes } = await page.evaluate(readEverything)
  return { texts, bytes: bytes.map((base64) => Buffer.from(base64, 'base64')) }
}

/** What anybody recognises a photo or a scan by: the marks of JPEG, of what a camera adds, and of PDF. */
const marks = ['JFIF\0', 'Exif\0\0', 'A phone', '%PDF-']

export function isReadable(bytes: Buffer): boolean {
  return marks.some((mark) => bytes.includes(mark, 0, 'latin1'))
}

/** Runs in the browser. */
async function readEverything() {
  const texts = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat()
  const bytes: string[] = []
  for (const { name } of await indexedDB.databases()) {
    const base = await asPromise(indexedDB.open(name!))
    for (const store of base.objectStoreNames) {
      const all = await asPromise(base.transaction(store).objectStore(store).getAll())
      for (const value of all) await take(value)
    }
    base.close()
  }
  for (const name of await caches.keys()) texts.push(name)
  return { texts, bytes }

  function asPromise<Result>(request: IDBRequest<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  }

  async function take(value: unknown): Promise<void> {
    if (typeof value === 'string') texts.push(value)
    else if (value instanceof Blob) await take(await value.arrayBuffer())
    else if (value instanceof ArrayBuffer) bytes.push(base64(new Uint8Array(value)))
    else if (ArrayBuffer.isView(value)) bytes.push(base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)))
    else if (value instanceof CryptoKey) texts.push('a key')
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) await take(part)
  }

  function base64(array: Uint8Array): string {
    const letters: string[] = []
    const atOnce = 0x8000
    for (let at = 0; at < array.length; at += atOnce) letters.push(String.fromCharCode(...array.subarray(at, at + atOnce)))
    return btoa(letters.join(''))
  }
}
