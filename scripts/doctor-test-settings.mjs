import { nextFreePort } from './free-port.mjs'

const firstPort = 3650

/**
 * For a world that the doctor examines: an app that is reached by https. What speaks it stands before the app at this
 * port; the test itself puts it there.
 */
export async function doctorTestSettings() {
  return { APP_URL: `https://localhost:${await nextFreePort(firstPort)}` }
}
