const second = 1000
const minute = 60 * second

/**
 * Every figure about one-time codes. NIST is SP 800-63B-4; where it gives no figure, the reason stands beside ours.
 * How often a text or a call may go out for its price's sake are settings (lib/env.ts): that depends on the partner.
 */
export const codePolicy = {
  /** NIST 3.1.3.2: at least six decimal digits. */
  digits: 6,
  /** NIST 3.1.3.2: completed within ten minutes. */
  lifetimeMs: 10 * minute,
  /** Wrong tries on one code; with the last of them the code is dead, and what was seen of it is worth nothing. */
  attemptsMax: 5,
  /** The wait after the first send, after the second, and so on; the last one repeats. A message takes half a minute. */
  resendWaitsMs: [30 * second, minute, 2 * minute, 5 * minute, 15 * minute],

  /**
   * Wrong codes for one address within any 24 hours, whatever they were for and however many codes went out
   * (NIST 3.1.3.2: a new secret shall not reset the count; 3.2.2 allows 100 in a row). Anybody can use these up for
   * anybody, so whoever has proved the address before has some of their own (docs/decisions/0019-sessions.md). One
   * more than `attemptsMax`: whoever mistypes a whole code may still type the next one right.
   */
  wrongPerAddressPerDayMax: 6,
  wrongByHolderPerDayMax: 3,

  /** Codes to one address within any 24 hours: enough for a bad day, too few to annoy. Likewise with some of their own. */
  sendsPerAddressPerDayMax: 10,
  sendsByHolderPerDayMax: 5,

  /** Texts and calls that one applicant may cause in a day, to whatever numbers. */
  textsPerApplicantPerDayMax: 10,

  /** How long a browser in which somebody signed in counts as theirs. */
  knownBrowserLifetimeMs: 180 * 24 * 60 * minute,
} as const

/** The best odds that a guesser has at one address within a day: every guess that is compared hits one in a million. */
export function oddsOfGuessingPerDay({ digits, wrongPerAddressPerDayMax, wrongByHolderPerDayMax }: typeof codePolicy): number {
  return (wrongPerAddressPerDayMax + wrongByHolderPerDayMax) / 10 ** digits
}
