import { requireApplicationToShow } from '@/lib/onboarding/application-to-show'
import { lookAtIdentityCheck } from '@/lib/onboarding/look-at-identity-check'
import { requireStep } from '../require-step'
import { Checking } from './checking'
import { Before, Cancelled, Failed, Passed, TooMany } from './states'

export default async function IdentityCheckPage() {
  const { application: open, language } = await requireStep('identity-check')
  const { application, seen } = await requireApplicationToShow({ id: open.id })
  const { now, isVendorSilent } = await lookAtIdentityCheck(application)
  switch (now.state) {
    case 'passed':
      return <Passed language={language} />
    case 'checking':
      return <Checking language={language} seen={seen} />
    case 'failed':
      return <Failed language={language} failure={now.failure} />
    case 'cancelled':
      return <Cancelled language={language} />
    case 'too-many':
      return <TooMany language={language} failure={now.failure} againAt={now.againAt} />
    default:
      return <Before language={language} isBegun={now.state === 'begun'} isVendorSilent={isVendorSilent} />
  }
}
