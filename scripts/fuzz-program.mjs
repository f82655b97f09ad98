/** What Node is started with, to send so many generated posts to the app of the world in its environment. */
export function fuzzProgram(posts, seed) {
  return ['--import', 'tsx', 'prove/fuzz/main.ts', String(posts), String(seed)]
}

/** For the program, which lets many people ask for codes by itself; the app keeps its own limits. */
export const fuzzSettings = { CODE_SENDS_PER_IP_PER_HOUR_MAX: '1000000', LOG_LEVEL: 'silent' }
