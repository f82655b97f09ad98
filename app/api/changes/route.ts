import { keepChangeRequest } from '@/lib/account/keep-change-request'
import { answerRefusal } from '@/lib/http/answer-refusal'
import { isChangeSubject } from '@/lib/domain/change-request'
import { isFromOurPages } from '@/lib/http/same-origin'
import { findSession } from '@/lib/session'
import { requireCustomer } from '../../account/require-customer'
import { findFile, isTooMuch, readFileForm } from '../read-file-form'

/**
 * Takes the paper by which a customer asks Jiko for a change, and leads on by redirecting: to their details, or back
 * with what is wrong. Pages' own actions would read no more than a megabyte.
 */
export async function POST(request: Request) {
  if (!isFromOurPages(request.headers)) return answerRefusal(request, 'from-elsewhere')
  // The page knows whom it sends where; from here, a redirect would carry the file along.
  if (!(await findSession())) return to('/account/details/change')
  const { application } = await requireCustomer()
  if (isTooMuch(request)) return backWith('too-much-at-once')
  const form = await readFileForm(request)
  const about = form?.get('about')
  if (!form || !isChangeSubject(about)) return backWith('about-missing')
  const file = findFile(form)
  if (!file) return backWith('file-missing', about)
  const { id: applicationId, applicantId } = application
  const kept = await keepChangeRequest({ applicationId, applicantId }, about, new Uint8Array(await file.arrayBuffer()))
  return kept.refused === null ? to('/account/details?sent') : backWith(kept.refused, about)
}

function backWith(problem: string, about = ''): Response {
  return to(`/account/details/change?${new URLSearchParams({ problem, about })}`)
}

function to(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } })
}
