import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { DataStore, ERRORS, Upload } from '@tus/server'
import { dropUpload } from '@/lib/onboarding/drop-uploads'
import { openUpload } from '@/lib/onboarding/open-upload'
import { addPart, findUpload } from '@/lib/onboarding/upload-parts'

/** Where the tus protocol keeps what it receives: one application's uploads, each part sealed in the store. */
export class SealedStore extends DataStore {
  override extensions = ['creation', 'termination']

  constructor(private readonly applicationId: string) {
    super()
  }

  override async create(upload: Upload): Promise<Upload> {
    const { id, size: sizeBytes = 0, metadata } = upload
    const wish = { id, kind: metadata?.kind ?? '', scope: metadata?.scope ?? null, sizeBytes }
    const { refused } = await openUpload(this.applicationId, wish)
    if (refused !== null) throw { status_code: 422, body: JSON.stringify({ refusal: refused }) }
    return upload
  }

  override async getUpload(id: string): Promise<Upload> {
    const { sizeBytes: size, receivedBytes: offset } = await this.require(id)
    return new Upload({ id, size, offset })
  }

  override async write(stream: Readable, id: string): Promise<number> {
    return addPart(await this.require(id), await buffer(stream))
  }

  override async remove(id: string): Promise<void> {
    await this.require(id)
    await dropUpload(this.applicationId, id)
  }

  private async require(id: string) {
    const upload = await findUpload(this.applicationId, id)
    if (!upload) throw ERRORS.FILE_NOT_FOUND
    return upload
  }
}
