import { Notice } from '@/components/ui/notice'
import { canReceive, readPeople, type Person } from '@/lib/account/read-people'
import type { Language } from '@/lib/domain/language'
import { roomPaths } from '@/lib/domain/room'
import { peopleWords } from '@/lib/words/people'
import { readFromJiko } from '../../read-from-jiko'
import { Unavailable } from '../../unavailable'
import { AccountFrame } from '../account-frame'
import { requireCustomer } from '../require-customer'

export default async function PeoplePage() {
  const { customerId, language } = await requireCustomer('people')
  const words = peopleWords[language]
  const people = await readFromJiko('people.unavailable', () => readPeople(customerId))
  return (
    <AccountFrame room="people" language={language} title={words.title} lead={words.lead}>
      {people === null && <Unavailable words={words.unavailable} />}
      {people?.length === 0 && <Notice title={words.nobody.title}>{words.nobody.text}</Notice>}
      <ul>{people?.map((person) => <Entry key={person.id} person={person} language={language} />)}</ul>
    </AccountFrame>
  )
}

/** Somebody, where their money is, and whether money can go there; if not, what is missing. */
function Entry({ person, language }: { person: Person; language: Language }) {
  const words = peopleWords[language]
  const { name, place, bankName, lastFour } = person
  const bank = bankName && bankName !== name ? words.atBank(bankName) : words.places[place]
  const where = [bank, lastFour && words.endingIn(lastFour)]
  return (
    <li className="border-b border-line py-4">
      <h2 className="font-semibold">{name}</h2>
      <p className="text-small text-muted">{where.filter(Boolean).join(' · ')}</p>
      <p className="mt-1 text-pretty">{standingText(person, language)}</p>
      {canReceive(person) && (
        <a href={roomPaths.move} className="flex min-h-11 w-fit items-center font-medium text-accent">
          {words.send}
          <span className="sr-only">: {name}</span>
        </a>
      )}
    </li>
  )
}

function standingText(person: Person, language: Language): string {
  const words = peopleWords[language]
  const { standing } = person
  if (standing.is === 'failed') return words.failed
  if (standing.is === 'checking') return words.checking[standing.by]
  return canReceive(person) ? words.canReceive : words.notFromHere
}
