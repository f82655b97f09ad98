/** The rooms of an account. */
export const accountRooms = ['home', 'move', 'activity', 'papers', 'people', 'details'] as const
export type AccountRoom = (typeof accountRooms)[number]

export const roomPaths: Record<AccountRoom, string> = {
  home: '/account',
  move: '/account/move',
  activity: '/account/activity',
  papers: '/account/papers',
  people: '/account/people',
  details: '/account/details',
}

/** The room that an address names, so that whoever has to sign in first comes to it; null for anything else. */
export function roomIn(text: unknown): AccountRoom | null {
  return accountRooms.find((room) => room === text) ?? null
}

/** Where signing in begins, continues, or says why it has to, on the way to a room. */
export function withRoom(path: string, room: AccountRoom | null): string {
  return room ? `${path}${path.includes('?') ? '&' : '?'}room=${room}` : path
}
