import { Link, Text } from '@react-email/components'
import type { letterStyles } from './letter-styles'

/** A line that leads to a paper; without an address where there is nothing to open. */
export type NamedPaper = { label: string; url: string | null }

type LetterPapersProps = { papers: readonly NamedPaper[]; styles: ReturnType<typeof letterStyles> }

/** The papers that a letter is about, a line each. */
export function LetterPapers({ papers, styles }: LetterPapersProps) {
  return papers.map(({ label, url }) => (
    <Text key={label} className="ink" style={styles.text}>
      {url ? (
        <Link href={url} className="link" style={styles.link}>
          {label}
        </Link>
      ) : (
        label
      )}
    </Text>
  ))
}
