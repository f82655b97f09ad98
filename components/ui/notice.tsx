import type { ReactNode } from 'react'
import { Icon } from './icon'

type NoticeProps = { kind?: 'info' | 'problem'; title?: string; children: ReactNode }

/** Something worth knowing on this screen, or something that went wrong without being a field's mistake. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  const isProblem = kind === 'problem'
  return (
    <div className={`flex gap-3 rounded-control border border-transparent p-4 ${isProblem ? 'bg-bad-soft' : 'bg-soft'}`}>
      <Icon name={isProblem ? 'alert' : 'info'} className={`size-6 flex-none ${isProblem ? 'text-bad' : 'text-accent'}`} />
      <div className="min-w-0 text-pretty">
        {title && <h2 className="font-semibold">{title}</h2>}
        {children}
      </div>
    </div>
  )
}
