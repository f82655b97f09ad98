import type { PictureRefusal } from './picture-refusal'

/** What a customer may want Jiko to change of what it holds about them. */
export const changeSubjects = ['address', 'name', 'contact', 'other'] as const
export type ChangeSubject = (typeof changeSubjects)[number]

export function isChangeSubject(text: unknown): text is ChangeSubject {
  return changeSubjects.some((subject) => subject === text)
}

/** `kept`: here, on its way to Jiko. `delivered`: Jiko has it. `refused`: Jiko would not take the file. */
export type ChangeState = 'kept' | 'delivered' | 'refused'

export function changeStateOf({ deliveredAt, refusedAt }: { deliveredAt: Date | null; refusedAt: Date | null }): ChangeState {
  if (refusedAt) return 'refused'
  return deliveredAt ? 'delivered' : 'kept'
}

export type ChangeRefusal = PictureRefusal | 'same-picture' | 'too-many-changes'
/** What may be wrong with the form, before anything is kept. */
export type ChangeProblem = 'about-missing' | 'file-missing' | 'too-much-at-once'
