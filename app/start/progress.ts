import { journey, progressOf } from '@/lib/domain/journey'

/** Proving the e-mail address is the first topic, before the journey of the application. */
export const emailProgress = { number: 1, total: progressOf(journey[0].slug).total }
