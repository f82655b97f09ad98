/**
 * All that decides where a person stands in the application: when each thing happened.
 * Nothing here says "step 3"; the journey is worked out from these.
 */
export type Facts = {
  phoneCodeSentAt: Date | null
  phoneProvedAt: Date | null
  /** Null again as soon as Jiko has published a newer version than the one agreed to. */
  agreementsAcceptedAt: Date | null
  /** By step. `refusedAt`: Jiko would not take this answer; it counts as open until saved anew. */
  answers: Readonly<Record<string, { savedAt: Date; refusedAt: Date | null } | undefined>>
  /** When an ID was last found to be this person's own; `not-asked` where no vendor is asked for it. */
  identityCheck: 'not-asked' | { passedAt: Date | null }
  /** The person pressed "Send my application". From here on nothing can be changed. */
  sentAt: Date | null
}
