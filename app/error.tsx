'use client'

import { PageFrame } from '@/components/step/page-frame'
import { Button } from '@/components/ui/button'
import { brand } from '@/lib/domain/brand'
import { isLanguage, languages } from '@/lib/domain/language'
import { chromeWords } from '@/lib/words/chrome'
import { errorWords } from '@/lib/words/errors'

/** Our own mistake: plain words, the place kept, and a reference that finds the line in the log. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const shown = typeof document === 'undefined' ? null : document.documentElement.lang
  const language = isLanguage(shown) ? shown : languages[0]
  const { title, text, action, reference } = errorWords[language].trouble
  return (
    <PageFrame
      title={title}
      lead={text}
      skip={chromeWords[language].skip}
      footer={<a href={`mailto:${brand.supportEmail}`}>{errorWords[language].writeTo(brand.supportEmail)}</a>}
    >
      <title>{`${title} · ${brand.name}`}</title>
      {error.digest && <p>{reference(error.digest)}</p>}
      <div className="foot">
        <Button onClick={reset}>{action}</Button>
      </div>
    </PageFrame>
  )
}
