import { writeToCustomer } from './write-to-customer'

/** Writes to a customer that new statements are there. Throws MailUnavailable. */
export async function tellStatements(applicationId: string): Promise<void> {
  await writeToCustomer(applicationId, 'statements')
}
