import { Icon } from './icon'

/** `now` is the one to do next. A refused task says why in its note. */
export type Task = {
  title: string
  note?: string
  state: 'done' | 'now' | 'later' | 'refused'
  /** The state in words, for those who do not see the mark. */
  stateLabel: string
  href?: string
}

/** What there is to do, in order, and how each stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol>
      {tasks.map((task) => (
        <li key={task.title} className="border-b border-line">
          {task.href ? (
            <a href={task.href} className="flex items-center gap-4 py-3.5">
              <TaskText {...task} />
              <Icon name="forward" className="ms-auto size-5 flex-none text-muted rtl:-scale-x-100" />
            </a>
          ) : (
            <div className="flex items-center gap-4 py-3.5">
              <TaskText {...task} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function TaskText({ title, note, state, stateLabel }: Task) {
  return (
    <>
      <span aria-hidden="true" className={`dot dot-${state}`}>
        {state === 'done' && <Icon name="check" className="size-4" />}
      </span>
      <span className="min-w-0">
        <span className="block leading-snug font-semibold">{title}</span>
        <span className="sr-only">{stateLabel}. </span>
        {note && <span className={`block text-small ${state === 'refused' ? 'text-bad' : 'text-muted'}`}>{note}</span>}
      </span>
    </>
  )
}
