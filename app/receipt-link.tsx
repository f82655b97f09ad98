import type { Language } from '@/lib/domain/language'
import { receiptWords } from '@/lib/words/receipt'

/** The way to the person's receipt, on every page of a sent application. */
export function ReceiptLink({ language }: { language: Language }) {
  return (
    <a href="/status/receipt" download className="flex min-h-11 items-center self-start underline underline-offset-4">
      {receiptWords[language].download}
    </a>
  )
}
