import { Resolver } from 'node:dns/promises'
import { parseArgs } from 'node:util'
import { allGroups, groupsWithoutSettings } from './all-groups'
import { examine, type Examined } from './examine'
import type { Group } from './finding'
import { groupText, reportJson, summaryOf, summaryText } from './report'
import { readPatientSettings } from './read-patient-settings'

/**
 * `npm run doctor [-- --offline] [--trial] [--json]`: what is not ready for production, in plain words. Ends with 0
 * only when nothing is ✖.
 */
const { values: wish } = parseArgs({
  options: { offline: { type: 'boolean' }, trial: { type: 'boolean' }, json: { type: 'boolean' } },
})
const { stdout } = process
const hasColour = Boolean(stdout.isTTY) && !process.env.NO_COLOR
const dnsPatience = { timeout: 2_500, tries: 2 }

const { settings, faults } = readPatientSettings(process.env)
const groups: Group[] = settings
  ? allGroups({
      settings,
      variables: process.env,
      isTrial: Boolean(wish.trial),
      now: Date.now,
      names: new Resolver(dnsPatience),
      plainPort: plainPortOf(settings.APP_URL),
      root: process.cwd(),
    })
  : groupsWithoutSettings(process.cwd(), faults)

/** 80, where APP_URL is at the usual place itself. */
function plainPortOf(appUrl: string): number | null {
  const { protocol, port } = new URL(appUrl)
  return protocol === 'https:' && !port ? 80 : null
}

const isWanted = ({ reach }: Group) => !wish.offline || reach === 'local'
const seen: Examined[] = []
for await (const examined of examine(groups.filter(isWanted))) {
  seen.push(examined)
  if (!wish.json) stdout.write(`${groupText(examined, hasColour)}\n`)
}
const leftOut = groups.filter((group) => !isWanted(group)).map(({ title }) => title)
const summary = summaryOf(
  seen.flatMap(({ lines }) => lines),
  leftOut,
)
stdout.write(wish.json ? `${reportJson(seen, summary)}\n` : `\n${summaryText(summary)}\n`)
process.exitCode = summary.notReady > 0 ? 1 : 0
