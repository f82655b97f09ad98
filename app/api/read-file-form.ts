import { openingLimits } from '@/lib/pictures/picture-limits'

/** The form around the file weighs a little too. */
const formBytesMax = openingLimits.bytesMax + 64 * 1024

/** Whether a form says that it is larger than any that we read, or does not say. */
export function isTooMuch(request: Request): boolean {
  return Number(request.headers.get('content-length') ?? Infinity) > formBytesMax
}

/** Null when what came is no form, or only half of one. */
export async function readFileForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData()
  } catch {
    return null
  }
}

/** The one of the form's file fields that was used; a field left alone sends a file without name or bytes. */
export function findFile(form: FormData): File | null {
  const files = form.getAll('file').filter((entry) => entry instanceof File)
  return files.find(({ size, name }) => size > 0 || name !== '') ?? null
}
