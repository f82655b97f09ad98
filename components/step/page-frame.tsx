import type { ReactNode } from 'react'
import { brand } from '@/lib/domain/brand'
import { Icon } from '@/components/ui/icon'
import { ArrivalHeading } from './arrival-heading'
import { ProgressLine, type ProgressProps } from './progress-line'

type PageFrameProps = {
  title: string
  /** Under the title: what to do, and why it is asked. */
  lead?: ReactNode
  /** Where Back leads, and what it says; null where there is nothing before. */
  back?: { href: string; label: string } | null
  /** Where in the application this screen is, with its sentence: "Step 3 of 9". */
  progress?: ProgressProps | null
  languageSwitch?: ReactNode
  /** "Skip to the main part". */
  skip: string
  footer?: ReactNode
  /** A rosette behind the head of the page; the title then stands lower. Decoration only. */
  ornament?: ReactNode
  /** The first page of all has the largest title. */
  isWelcome?: boolean
  /** Where the brand leads. Inside the application it leads nowhere: one thing at a time. */
  home?: string
  children: ReactNode
}

/** Every screen: the partner's name, the way back, how far it is, one question. */
export function PageFrame(props: PageFrameProps) {
  const { title, lead, back, progress, languageSwitch, skip, footer, ornament, isWelcome, home, children } = props
  return (
    <div className="sheet">
      <div className="page">
        {ornament}
        <a href="#main" className="skip-link">
          {skip}
        </a>
        <header className="header">
          {back && (
            <a href={back.href} className="-ms-3 flex min-h-11 w-fit items-center gap-1 px-3 text-small text-muted">
              <Icon name="back" className="size-5 rtl:-scale-x-100" />
              {back.label}
            </a>
          )}
          <Wordmark home={home} isLeading={!back} />
          <div className="col-start-3 justify-self-end text-small text-muted">{languageSwitch}</div>
        </header>
        {progress && <ProgressLine number={progress.number} total={progress.total} />}
        <main id="main" className={`body ${ornament ? 'body-below-ornament' : ''}`}>
          {progress && <p className="text-small text-muted">{progress.label}</p>}
          <ArrivalHeading className={`title ${isWelcome ? 'title-welcome' : ''}`}>{title}</ArrivalHeading>
          {lead && <div className="mt-3 text-pretty text-muted">{lead}</div>}
          <div className="flex grow flex-col pt-7">{children}</div>
        </main>
        {footer && <footer className="pb-8 text-fine text-pretty text-muted">{footer}</footer>}
      </div>
    </div>
  )
}

function Wordmark({ home, isLeading }: { home?: string; isLeading: boolean }) {
  const place = isLeading ? 'col-start-1' : 'col-start-2'
  const look = `${place} font-display text-brand tracking-tight`
  return home ? (
    <a href={home} className={`${look} flex min-h-11 w-fit items-center`}>
      {brand.name}
    </a>
  ) : (
    <span className={look}>{brand.name}</span>
  )
}
