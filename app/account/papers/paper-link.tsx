import { Icon } from '@/components/ui/icon'

type PaperLinkProps = { href: string; title: string; notes: readonly string[]; opens: string }

/** One paper in a list: what it is, what tells it from the others, and the way to it. */
export function PaperLink({ href, title, notes, opens }: PaperLinkProps) {
  return (
    <li className="border-b border-line">
      <a href={href} target="_blank" className="flex items-center gap-3.5 py-3">
        <Icon name="document" className="size-6 flex-none text-accent" />
        <span className="min-w-0">
          <span className="block leading-snug font-semibold">{title}</span>
          <span className="block text-small text-muted">
            {notes.join(' · ')}
            <span className="sr-only">, {opens}</span>
          </span>
        </span>
      </a>
    </li>
  )
}
