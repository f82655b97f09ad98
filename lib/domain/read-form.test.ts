import { describe, expect, it } from 'vitest'
import { readForm } from './read-form'
import { identificationStep } from './steps/identification'
import { nameStep } from './steps/name'

function form(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, text] of Object.entries(fields)) form.append(name, text)
  return form
}

describe('reading a form', () => {
  it('gives the answer as the schema makes it', () => {
    expect(readForm(nameStep, form({ firstName: ' Ana María ', lastName: 'Núñez' }))).toEqual({
      problems: null,
      answer: { firstName: 'Ana María', middleName: '', lastName: 'Núñez' },
    })
  })

  it('takes what is no form for one without fields', () => {
    const called = JSON.parse('["an action called by hand"]') as FormData
    expect(readForm(nameStep, called).problems?.fieldProblems).toMatchObject({ lastName: 'last-name-missing' })
  })

  it('gives the first problem of each field, and what was typed', () => {
    const unusual = '5'.repeat(60)
    expect(readForm(nameStep, form({ firstName: unusual, lastName: '' }))).toEqual({
      problems: {
        fieldProblems: { firstName: 'name-too-long', lastName: 'last-name-missing' },
        refusal: null,
        values: { firstName: unusual, lastName: '' },
      },
    })
  })

  it('never gives a secret back', () => {
    const reading = readForm(identificationStep, form({ type: 'SSN', number: '078-05-112', citizenship: 'US' }))
    expect(reading.problems?.values).toEqual({ type: 'SSN', citizenship: 'US' })
  })

  it("leaves React's own fields and files out", () => {
    const posted = form({ $ACTION_ID_7f: '', '$ACTION_1:0': '{}', firstName: 'Ana' })
    posted.append('photo', new File(['x'], 'x.png'))
    expect(readForm(nameStep, posted).problems?.values).toEqual({ firstName: 'Ana' })
  })
})
