import { openTestCluster } from './test-cluster.mjs'

/** Vitest calls this once before all tests, and what it returns once after them. */
export default async function setup(project) {
  const { adminUrl, template, close } = await openTestCluster()
  project.provide('databaseServer', { adminUrl, template })
  return () => close()
}
