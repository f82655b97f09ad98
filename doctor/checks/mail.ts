import { isNearby } from '@/lib/settings/nearby'
import { evidence } from '../evidence'
import { attention, notReady, ready, type Finding, type Group } from '../finding'
import { domainChecks } from '../mail-domain'
import { talkWithMailServer, type MailTalk } from '../mail-talk'
import type { Patient } from '../patient'
import { domainOf } from '../sender-domain'

export function mailGroup({ settings, names, authority }: Patient): Group {
  const { hostname } = new URL(settings.SMTP_URL)
  const talk = evidence('mail.reach', () => talkWithMailServer(settings.SMTP_URL, authority))
  return {
    title: 'Mail',
    reach: 'network',
    checks: [
      { id: 'mail.reach', looksAt: 'Mail server', look: async () => talk().then(() => ready('answers')) },
      {
        id: 'mail.line',
        looksAt: 'Encrypted on the way',
        look: async () => judgeLine(await talk(), isNearby(hostname)),
      },
      { id: 'mail.login', looksAt: 'Login', look: async () => judgeLogin(await talk(), isNearby(hostname)) },
      ...domainChecks(names, domainOf(settings.EMAIL_FROM)),
    ],
  }
}

function judgeLine({ isEncrypted }: MailTalk, isNear: boolean): Finding {
  if (isEncrypted) return ready('yes')
  return isNear
    ? ready('no, and it does not leave the private network')
    : notReady('no: codes would travel in the open', 'Use smtps://, or take requireTLS=false out of SMTP_URL.')
}

function judgeLogin({ login }: MailTalk, isNear: boolean): Finding {
  const credentials =
    'Look at the name and the password in SMTP_URL; special characters are written as %40 and the like.'
  switch (login) {
    case 'taken':
      return ready('works')
    case 'refused':
      return notReady('refused', credentials)
    case 'not-offered':
      return notReady(
        'SMTP_URL has a name and a password, and the server asks for none',
        'Look at the port: 587 and 465 are for senders who log in.',
      )
    case 'not-asked-for':
      return isNear
        ? ready('none, at a server of your own network')
        : attention('SMTP_URL has no name and password', 'Right only if the server knows this machine by its address.')
  }
}
