/** "18:30:05", on the clock of this machine. */
export function timeOfDay(isoTime: string): string {
  return new Date(isoTime).toLocaleTimeString('en-GB')
}
