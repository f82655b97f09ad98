import { zodResolver } from '@hookform/resolvers/zod'
import { createFormControl, type FieldValues, type Resolver } from 'react-hook-form'
import type { z } from 'zod'

/** By field: the code of what is wrong, or null once it has been put right. */
export type LiveProblems = Record<string, string | null>

/** The steps whose schema may also run in the browser. */
const schemas = {
  name: async () => (await import('@/lib/domain/steps/name')).nameStep.fields,
  'birth-date': async () => (await import('@/lib/domain/steps/birth-date')).birthDateStep.fields,
  address: async () => (await import('@/lib/domain/steps/address')).addressStep.fields,
  identification: async () => (await import('@/lib/domain/steps/identification')).identificationStep.fields,
  finances: async () => (await import('@/lib/domain/steps/finances')).financesStep.fields,
}

export type CheckedSlug = keyof typeof schemas

/**
 * Checks a form that the server has drawn, with the schema the server uses. A question is judged when the
 * person leaves it, if they entered something; from then on as they type, so that a mended field is quiet at once.
 */
export async function watchForm(form: HTMLFormElement, slug: CheckedSlug, report: (found: LiveProblems) => void) {
  const schema = (await schemas[slug]()) as z.ZodType<FieldValues, FieldValues>
  const checks = createFormControl({ resolver: asPosted(form, zodResolver(schema)) })
  const judged = new Set<string>()

  async function judge(names: string[]) {
    names.forEach((name) => judged.add(name))
    // By name only: given the elements, the library would write its own idea of their values into them.
    names.forEach((name) => checks.register(name))
    await checks.trigger(names)
    report(Object.fromEntries(names.map((name) => [name, checks.getFieldState(name).error?.message ?? null])))
  }

  form.addEventListener('focusout', async ({ target, relatedTarget }) => {
    const question = questionOf(target)
    if (question.contains(relatedTarget as Node | null)) return
    await pointerIsUp()
    if (question.contains(document.activeElement)) return
    const inputs = inputsIn(question)
    if (inputs.some(isAnswered)) await judge(namesOf(inputs))
  })

  form.addEventListener('input', ({ target }) => {
    const inputs = inputsIn(questionOf(target))
    if (inputs.some((input) => judged.has(input.name) || input.ariaInvalid)) void judge(namesOf(inputs))
  })
}

/** The resolver is shown what the server would be sent, whatever kind of input it comes from. */
function asPosted(form: HTMLFormElement, resolve: Resolver<FieldValues>): Resolver<FieldValues> {
  return (_values, context, options) => resolve(Object.fromEntries(new FormData(form)), context, options)
}

/** Inputs in one fieldset answer one question together: a date is not wrong while only its month is there. */
function questionOf(target: EventTarget | null): Element {
  const input = target as Element
  return input.closest('fieldset') ?? input
}

function inputsIn(question: Element) {
  const inputs = question.matches('fieldset') ? [...question.querySelectorAll('input, select')] : [question]
  return inputs.filter((input) => input instanceof HTMLInputElement || input instanceof HTMLSelectElement)
}

function namesOf(inputs: ReturnType<typeof inputsIn>) {
  return [...new Set(inputs.map((input) => input.name))]
}

function isAnswered(input: HTMLInputElement | HTMLSelectElement) {
  const isTick = input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox')
  return isTick ? input.checked : input.value !== ''
}

/** A sentence that appears between press and release would push the button away from under the finger. */
function pointerIsUp() {
  if (!document.querySelector(':active')) return
  return new Promise((resolve) => addEventListener('pointerup', resolve, { once: true }))
}
