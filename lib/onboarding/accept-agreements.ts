import { db } from '../db/prisma'
import type { Language } from '../domain/language'
import { accept, refuse, type Outcome } from '../domain/outcome'
import { fingerprintOrigin } from '../evidence/fingerprint'
import { keepEvidence } from '../evidence/keep-evidence'
import { seal } from '../vault/seal'
import { latestAgreements } from './application'
import type { Origin } from './challenge'
import { lockApplicationWithFacts } from './lock-application'

/**
 * Records consent to exactly the bundle that was on the screen: its version and documents were kept
 * when it was shown; now the server's time, the language, and where the consent came from.
 */
export async function acceptAgreements(
  applicationId: string,
  setId: string,
  language: Language,
  origin: Origin,
): Promise<Outcome<'newer-agreements' | 'already-sent'>> {
  const originDigest = await fingerprintOrigin(origin)
  return db().$transaction(async (tx) => {
    const application = await lockApplicationWithFacts(tx, applicationId)
    if (application.sentAt) return refuse('already-sent')
    const shown = latestAgreements(application)
    if (shown?.id !== setId) return refuse('newer-agreements')
    if (shown.acceptedAt) return accept()

    const acceptedAt = new Date()
    await tx.agreementSet.update({
      where: { id: setId },
      data: {
        acceptedAt,
        acceptedLanguage: language,
        acceptedFromSealed: await seal(JSON.stringify(origin), originPlace(setId), { applicationId }, tx),
      },
    })
    const from = { acceptedAt: acceptedAt.toISOString(), language, originDigest }
    await keepEvidence(tx, applicationId, [{ kind: 'consented', setId, version: shown.version, ...from }], acceptedAt)
    return accept()
  })
}

function originPlace(row: string) {
  return { table: 'AgreementSet', column: 'acceptedFromSealed', row }
}
