import type { AnswerStep, FormState, RawFields } from './step'

/** What a form came to: an answer to save, or the state to show again. */
export type FormReading<Answer> = { problems: null; answer: Answer } | { problems: FormState }

/**
 * Reads a posted form by the same schema as the browser did. The first problem of each field wins;
 * what was typed goes back, except the step's secrets.
 */
export function readForm<Answer>(
  step: Pick<AnswerStep<string, Answer>, 'fields' | 'secrets'>,
  form: FormData,
): FormReading<Answer> {
  const values = textFieldsOf(form)
  const reading = step.fields.safeParse(values)
  if (reading.success) return { problems: null, answer: reading.data }
  return {
    problems: {
      fieldProblems: firstProblems(reading.error.issues),
      refusal: null,
      values: without(step.secrets, values),
    },
  }
}

/**
 * React posts its own bookkeeping beside the fields, under names that start with `$ACTION`. Whoever calls an
 * action by hand may have sent no form at all, which is a form without fields.
 */
function textFieldsOf(form: FormData): RawFields {
  const texts = (form instanceof FormData ? [...form] : []).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$ACTION'),
  )
  return Object.fromEntries(texts)
}

type Issue = { path: PropertyKey[]; message: string }

function firstProblems(issues: readonly Issue[]): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const { path, message } of issues) problems[String(path[0])] ??= message
  return problems
}

function without(secrets: readonly string[], values: RawFields): RawFields {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.includes(name)))
}
