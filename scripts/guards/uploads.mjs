const test = 'lib/onboarding/uploads.test.ts'
const documents = 'lib/onboarding/documents.test.ts'

/** Whose file it is, and whether anybody asked for it. */
export const uploads = [
  {
    name: 'of-this-application', file: 'lib/onboarding/upload-parts.ts',
    test: [test, 'belongs to one application alone'],
    guard: 'where: { id, applicationId },', without: 'where: { id },',
  },
  {
    name: 'of-this-person', file: 'lib/onboarding/open-upload.ts',
    test: [test, 'is refused when a tab sends it for somebody who has left'],
    guard: `  if (scope !== null && scope !== (await deviceScope(applicationId))) return refuse('not-asked-for')\n`,
    without: '',
  },
  {
    name: 'size', file: 'lib/onboarding/open-upload.ts',
    test: [test, 'is refused before a byte is sent where that is known'],
    guard: `  if (sizeBytes > openingLimits.bytesMax) return refuse('file-too-large')\n`, without: '',
  },
  {
    name: 'in-a-day', file: 'lib/onboarding/open-upload.ts',
    test: [test, 'is refused after so many in a day'],
    guard: `  if (!(await isWithin('uploads-per-application', applicationId))) return refuse('too-many-uploads')\n`,
    without: '',
  },
  {
    name: 'once-for-two-devices', file: 'lib/onboarding/keep-document.ts',
    test: [documents, 'takes one of two that two devices show in the same moment'],
    guard: `    if (!(await isWanted(tx, application, kind))) return refuse('not-asked-for')\n`, without: '',
  },
]
