import { inStore } from './in-store'
import { nowhere, settings, type Fault } from './fault'

/** The database. */
export const storeFaults: Fault[] = [
  {
    fault: 'the database is not there',
    named: ['database.reach'],
    says: /nobody listens there/,
    plant: settings({ DATABASE_URL: `postgresql://${nowhere}/foyer` }),
  },
  {
    fault: 'a wrong password at the database',
    named: ['database.reach'],
    says: /the password is wrong/,
    plant: ({ store }) => ({ settings: { DATABASE_URL: store.url.replace(/:[^:@]+@/, ':another@') } }),
  },
  {
    fault: 'a revoked privilege',
    named: ['database.privileges'],
    says: /cannot read and write public.Challenge/,
    plant: inStore(
      (role) => `revoke insert on "Challenge" from ${role}`,
      (role) => `grant insert on "Challenge" to ${role}`,
    ),
  },
  {
    fault: 'the queue belongs to somebody else',
    named: ['database.privileges'],
    says: /cannot read and write graphile_worker._private_tasks/,
    plant: inStore(
      () => 'alter table graphile_worker._private_tasks owner to current_user',
      (role) => `alter table graphile_worker._private_tasks owner to ${role}`,
    ),
  },
  {
    fault: 'transactions of another kind',
    named: ['database.transactions'],
    says: /serializable/,
    plant: inStore(
      (role) => `alter role ${role} set default_transaction_isolation = 'serializable'`,
      (role) => `alter role ${role} reset default_transaction_isolation`,
    ),
  },
  {
    fault: 'a database that only reads',
    named: ['database.transactions'],
    says: /nothing can be written/,
    plant: inStore(
      (role) => `alter role ${role} set default_transaction_read_only = on`,
      (role) => `alter role ${role} reset default_transaction_read_only`,
    ),
  },
  {
    fault: 'a superuser',
    named: ['database.role'],
    says: /superuser/,
    plant: () => ({ settings: { DATABASE_URL: process.env.DATABASE_URL! } }),
  },
]
