import fs from 'node:fs'

const preferred = ['postgres', 'nobody']
const nobody = { name: 'nobody', uid: 65_534, gid: 65_534 }

/**
 * PostgreSQL refuses to run as root. The account it runs under then; null when we are an ordinary user,
 * under whose name it runs as well.
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return null
  return chooseAccount(fs.existsSync('/etc/passwd') ? fs.readFileSync('/etc/passwd', 'utf8') : '')
}

/** @param {string} passwd the text of /etc/passwd: `name:password:uid:gid:…` per line */
export function chooseAccount(passwd) {
  const accounts = passwd.split('\n').map((line) => line.split(':'))
  for (const name of preferred) {
    const found = accounts.find(([other]) => other === name)
    if (found && Number(found[2]) > 0) return { name, uid: Number(found[2]), gid: Number(found[3]) }
  }
  return nobody
}
