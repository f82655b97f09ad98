import type { Language } from './language'
import { perLanguage } from './per-language'

/** ISO 3166-1 alpha-2, all 249. Their names come from Intl, in each language. */
export const countryCodes: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
  BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI
  FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN
  IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
  MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF
  PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE
  YT ZA ZM ZW
`.trim().split(/\s+/)

export type Country = { code: string; name: string }

const names = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'region' }))
const inOrder = perLanguage((locale, language): readonly Country[] =>
  countryCodes
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale)),
)

/** Every country by its name, in the order of the language's alphabet. */
export function countriesIn(language: Language): readonly Country[] {
  return inOrder(language)
}

/** The name of one country; its code where Intl has no name. */
export function countryName(code: string, language: Language): string {
  return names(language).of(code) ?? code
}

export function isCountry(code: string): boolean {
  return countryCodes.includes(code)
}
