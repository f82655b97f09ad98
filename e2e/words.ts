import type { StepSlug } from '@/lib/domain/journey'
import type { Language } from '@/lib/domain/language'
import { addressWords } from '@/lib/words/address'
import { agreementsWords } from '@/lib/words/agreements'
import { birthDateWords } from '@/lib/words/birth-date'
import { chromeWords } from '@/lib/words/chrome'
import { confirmWords } from '@/lib/words/confirm'
import { emailWords } from '@/lib/words/email'
import { emailCodeWords } from '@/lib/words/email-code'
import { financesWords } from '@/lib/words/finances'
import { formWords } from '@/lib/words/form'
import { identificationWords } from '@/lib/words/identification'
import { identityCheckWords } from '@/lib/words/identity-check'
import { moveWords } from '@/lib/words/move'
import { nameWords } from '@/lib/words/name'
import { peopleWords } from '@/lib/words/people'
import { phoneWords } from '@/lib/words/phone'
import { phoneCodeWords } from '@/lib/words/phone-code'
import { reviewWords } from '@/lib/words/review'
import { statusWords } from '@/lib/words/status'
import { transferWords } from '@/lib/words/transfer'
import { welcomeWords } from '@/lib/words/welcome'

/** Everything the pages say in one language; the stories find each thing by these. */
export function wordsIn(language: Language) {
  return {
    welcome: welcomeWords[language],
    email: emailWords[language],
    emailCode: emailCodeWords[language],
    form: formWords[language],
    chrome: chromeWords[language],
    status: statusWords[language],
    confirm: confirmWords[language],
    move: moveWords[language],
    transfer: transferWords[language],
    people: peopleWords[language],
    steps: {
      phone: phoneWords[language],
      'phone-code': phoneCodeWords[language],
      agreements: agreementsWords[language],
      name: nameWords[language],
      'birth-date': birthDateWords[language],
      address: addressWords[language],
      identification: identificationWords[language],
      finances: financesWords[language],
      'identity-check': identityCheckWords[language],
      review: reviewWords[language],
    } satisfies Record<StepSlug, { title: string }>,
  }
}

export type Words = ReturnType<typeof wordsIn>
