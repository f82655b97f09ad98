import { z } from 'zod'

export type EmailProblem = 'email-missing' | 'email-malformed'

/** RFC 5321 allows 254 characters in an address. */
const emailMax = 254

/** The address a person signs in with. Capitals make no other person, so they are folded. */
export const emailFields = z.object({
  email: z
    .string()
    .default('')
    .transform((text) => text.trim().toLowerCase())
    .refine((email) => email !== '', 'email-missing' satisfies EmailProblem)
    .refine((email) => email === '' || isEmail(email), 'email-malformed' satisfies EmailProblem),
})

/** As browsers judge it (HTML, "valid e-mail address"), and with a dot in the host. */
function isEmail(text: string): boolean {
  return text.length <= emailMax && z.regexes.html5Email.test(text) && /@.+\.[^.]{2,}$/.test(text)
}
