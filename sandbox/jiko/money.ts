const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })

/** An amount in Jiko's shape, from whole US cents. */
export function amountView(cents: number) {
  return { value: cents, currency: 'USD', formatted: dollars.format(cents / 100) }
}

/** A price as Jiko writes it: dollars as decimal text. */
export function decimalView(cents: number): string {
  return (cents / 100).toFixed(2)
}
