import { Icon } from '@/components/ui/icon'
import type { Language } from '@/lib/domain/language'
import { formatSize } from '@/lib/domain/moment'
import { agreementGroups, agreementsWords, groupOf } from '@/lib/words/agreements'

type AgreementListProps = {
  documents: readonly { id: string; title: string; category: string; file: { bytes: number } }[]
  words: (typeof agreementsWords)[Language]
  language: Language
}

/** Every document of the bundle, in groups, the consent to electronic papers first; each opens as the very PDF. */
export function AgreementList({ documents, words, language }: AgreementListProps) {
  return agreementGroups.map((group) => {
    const inGroup = documents.filter(({ category }) => groupOf(category) === group)
    if (inGroup.length === 0) return null
    return (
      <section key={group} className="mt-6 first:mt-0">
        <h2 className="text-small font-semibold text-muted">{words.groups[group]}</h2>
        <ul>
          {inGroup.map(({ id, title, file }) => (
            <li key={id} className="border-b border-line">
              <a href={`/agreements/${id}`} target="_blank" className="flex items-center gap-3.5 py-3">
                <Icon name="document" className="size-6 flex-none text-accent" />
                <span className="min-w-0">
                  <span className="block leading-snug font-semibold">{title}</span>
                  <span className="text-small text-muted">
                    {words.file(formatSize(file.bytes, language))}
                    <span className="sr-only">, {words.opensInNewTab}</span>
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
