/**
 * What a use case answers: done, with what it made, or refused, with the reason as a word.
 * A refusal is an ordinary value that a screen has a sentence for; only the unexpected throws.
 */
export type Outcome<Refusal extends string, Value = void> =
  | { refused: null; value: Value }
  | { refused: Refusal }

export function accept(): Outcome<never>
export function accept<Value>(value: Value): Outcome<never, Value>
export function accept<Value>(value?: Value) {
  return { refused: null, value }
}

export function refuse<Refusal extends string>(refused: Refusal): { refused: Refusal } {
  return { refused }
}
