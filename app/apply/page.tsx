import { redirectOnward, requireOpenApplication } from './require-step'

/** Wherever the person stands. */
export default async function ApplyPage() {
  redirectOnward((await requireOpenApplication()).application)
}
