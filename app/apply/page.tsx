import { redirectOnward } from './require-step'

/** Wherever the person stands. */
export default async function ApplyPage() {
  await redirectOnward()
}
