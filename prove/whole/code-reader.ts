/** Half of what one address may be sent in a day, so that there is another half when everything works again. */
const askedMax = 5
const looksMax = 15
const wrongTriesMax = 2

/** Somebody who waits for a code at one address, and types in what has come. */
export class CodeReader {
  private asked = 0
  private tries = 0
  private looks = 0

  /** Whether another code may be asked for now. */
  mayAsk(isPatient: boolean): boolean {
    return isPatient || this.asked < askedMax
  }

  asks() {
    this.asked += 1
    this.tries = 0
    this.looks = 0
  }

  /**
   * The code to type in next, the newest first, as a server that died may have sent the one before later; `wait`
   * while none has come; `ask-again` when it has taken too long, or no code was right.
   */
  next(codes: string[]): { code: string } | 'wait' | 'ask-again' {
    if (codes.length === 0) return (this.looks += 1) > looksMax ? 'ask-again' : 'wait'
    this.tries += 1
    return this.tries > codes.length + wrongTriesMax ? 'ask-again' : { code: codes[(this.tries - 1) % codes.length]! }
  }
}
