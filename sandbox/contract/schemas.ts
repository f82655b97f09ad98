import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020'
import ajvFormats from 'ajv-formats'
import type { Description, Parameter, Schema } from './openapi'

const id = 'https://jiko.invalid/openapi'

/** Compiles schemas of the description on first use and names what does not fit them. */
export function createSchemas(description: Description) {
  const bodies = createAjv(description, false)
  const parameters = createAjv(description, 'array')
  const compiled = new Map<unknown, ValidateFunction>()

  function validator(ajv: Ajv2020, source: object | boolean, schema: () => Schema): ValidateFunction {
    const known = compiled.get(source)
    if (known) return known
    const validate = ajv.compile(schema())
    compiled.set(source, validate)
    return validate
  }

  return {
    faultsOf(schema: Schema, json: unknown) {
      const validate = validator(bodies, schema, () => absolute(schema))
      return validate(json) ? [] : faults(validate.errors)
    },

    /** Headers and queries are text, so a number or a list is first made of them. */
    faultsOfParameter(parameter: Parameter, value: unknown) {
      const validate = validator(parameters, parameter, () => ({
        type: 'object',
        properties: { value: absolute(parameter.schema) },
        required: parameter.required ? ['value'] : [],
      }))
      const single = Array.isArray(value) && value.length === 1 ? value[0] : value
      return validate(single === undefined ? {} : { value: single }) ? [] : faults(validate.errors)
    },
  }
}

function createAjv({ components }: Description, coerceTypes: false | 'array'): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, coerceTypes, allErrors: true })
  ajvFormats.default(ajv)
  ajv.addSchema({ $id: id, components })
  return ajv
}

/** A schema written for the whole description, made to find its neighbours from anywhere. */
function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${id}#/`))
}

function faults(errors: ErrorObject[] | null | undefined) {
  return (errors ?? []).map(({ keyword, schemaPath }) => ({ keyword, schemaPath }))
}
