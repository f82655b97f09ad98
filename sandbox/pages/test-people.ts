/** One person for each way an application can go. The digits after the prefix mean nothing. */
export const testPeople = [
  {
    number: '412-55-0101',
    outcome: 'Approved',
    story: 'Approved after a moment. An account with routing and account number is there at once.',
  },
  {
    number: '512-55-0101',
    outcome: 'Rejected',
    story: 'Rejected. This is final.',
  },
  {
    number: '312-55-0101',
    outcome: 'Manual review',
    story: 'A person at Jiko has to look. Decide yourself on the applications page.',
  },
  {
    number: '612-55-0101',
    outcome: 'Manual review',
    story: 'Every number that does not begin with 2 to 5 is looked at by a person.',
  },
  {
    number: '212-55-0101',
    outcome: 'Documents, then approved',
    story: 'Proof of identity: a selfie, and a passport or both sides of an ID card.',
  },
  {
    number: '222-55-0101',
    outcome: 'Documents, then approved',
    story: 'Proof of the number itself: a Social Security card, a W-2 or a tax return.',
  },
  {
    number: '232-55-0101',
    outcome: 'Documents, then approved',
    story: 'Proof of the address: a bill, a bank statement or a lease.',
  },
  {
    number: '242-55-0101',
    outcome: 'Documents, then approved',
    story: 'Proof of identity and of the number.',
  },
  {
    number: '202-55-0101',
    outcome: 'Documents, then approved',
    story: 'All three proofs. Jiko does not say what 20 and 25 to 29 ask for; this is a setting.',
  },
  {
    number: '211-55-0101',
    outcome: 'Documents, then manual review',
    story: 'As 212, but the third digit 1 sends it to a person after the documents.',
  },
]

export const testPhones = [
  { number: '+1 500 555 0001', story: 'Twilio says that this is not a phone number.' },
  { number: '+1 500 555 0009', story: 'Cannot receive text messages, but can be called.' },
  { number: 'Any other', story: 'Text messages and calls arrive in the inbox.' },
]

/** What comes of a transfer is in the cents of its amount. */
export const amountEndings = [
  { ending: '.01', story: 'Rejected: not enough money.' },
  { ending: '.02', story: 'Rejected: one of the two accounts is not available.' },
  { ending: '.03', story: 'Rejected by the screening for sanctions.' },
  { ending: '.04', story: 'Called off.' },
  { ending: '.05', story: 'Rejected as not valid.' },
  { ending: '.06', story: 'Stays pending until you settle it on the ledger page.' },
  { ending: 'Any other', story: 'Arrives after a moment, if there is enough money and both Pockets are open.' },
]

export const payees = [
  { name: 'Rosa Diaz', story: 'A person at Jiko. Money reaches her, for a fee of ten cents.' },
  { name: 'Sam Lee', story: 'A person whose Pocket is closed: transfers are rejected.' },
  { name: 'First Bay Bank', story: 'A bank account that is still being verified.' },
  { name: 'Harbor Credit', story: 'A bank account that failed verification.' },
]
