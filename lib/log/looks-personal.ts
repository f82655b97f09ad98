const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
/** Nine or more digits, whatever stands between them: a Social Security number, a phone number, an account, a card. */
const longNumber = /(?:\d[\s().+-]{0,2}){9}/
/** YYYY-MM-DD and MM/DD/YYYY of somebody who may be alive. */
const day = /\b(?:19|20)\d\d-[01]\d-[0-3]\d\b|\b[01]?\d\/[0-3]?\d\/(?:19|20)\d\d\b/

/** Whether a text could tell who somebody is. Ids of ours could not, whatever their digits. */
export function looksPersonal(text: string): boolean {
  const rest = text.replace(ids, '')
  return rest.includes('@') || /%40/i.test(rest) || longNumber.test(rest)
}

/** Whether there is a day in it, which may be somebody's birthday. */
export function looksLikeDay(text: string): boolean {
  return day.test(text.replace(ids, ''))
}
