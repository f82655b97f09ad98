import { outsideAt, type Outside } from '../../prove/whole/outside'
import { Line } from './line'

/** One whole Foyer of scripts/bench-journeys.mjs, and how it is reached. */
export type House = { line: Line; outside: Outside; sandboxUrl: string; databaseUrl: string; partnerUrl: string }

type Settings = Record<'APP_URL' | 'JIKO_BASE_URL' | 'DATABASE_URL' | 'PARTNER_EVENT_URLS', string>

export function houseOf(settings: Settings): House {
  return {
    line: new Line(settings.APP_URL),
    outside: outsideAt(settings.JIKO_BASE_URL),
    sandboxUrl: settings.JIKO_BASE_URL,
    databaseUrl: settings.DATABASE_URL,
    partnerUrl: settings.PARTNER_EVENT_URLS,
  }
}
