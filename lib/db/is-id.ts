/** Whether text from outside can be an id of ours (a UUID). PostgreSQL refuses anything else with an error. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
