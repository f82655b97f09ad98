import { env } from '../env'
import type { LetterLinks } from '../messages/emails/render-email'

/** Where the button of a letter leads. */
export function letterLinks(): LetterLinks {
  const { APP_URL } = env()
  return {
    status: `${APP_URL}/status`,
    documents: `${APP_URL}/documents`,
    account: `${APP_URL}/account`,
    papers: `${APP_URL}/account/papers`,
  }
}
