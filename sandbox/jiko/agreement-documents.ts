export type AgreementDocument = {
  slug: string
  title: string
  type: string
  category: 'E-SIGN' | 'BANK' | 'BROKERAGE' | 'GENERAL'
  pages: number
}

/** A bundle with documents of all four categories. Titles are plausible, not Jiko's own list. */
export const agreementDocuments: AgreementDocument[] = [
  {
    slug: 'electronic-communications',
    title: 'Electronic Communications Disclosure and Consent',
    type: 'ELECTRONIC_COMMUNICATIONS',
    category: 'E-SIGN',
    pages: 2,
  },
  { slug: 'bank-account', title: 'Bank Account Agreement', type: 'BANK_ACCOUNT', category: 'BANK', pages: 6 },
  {
    slug: 'electronic-fund-transfers',
    title: 'Electronic Fund Transfers (Regulation E)',
    type: 'REGULATION_E',
    category: 'BANK',
    pages: 3,
  },
  {
    slug: 'funds-availability',
    title: 'Funds Availability Policy',
    type: 'FUNDS_AVAILABILITY',
    category: 'BANK',
    pages: 2,
  },
  {
    slug: 'truth-in-savings',
    title: 'Truth in Savings Disclosure',
    type: 'TRUTH_IN_SAVINGS',
    category: 'BANK',
    pages: 1,
  },
  {
    slug: 'brokerage',
    title: 'Brokerage Account Agreement',
    type: 'BROKERAGE',
    category: 'BROKERAGE',
    pages: 6,
  },
  {
    slug: 'treasuries-risk',
    title: 'U.S. Treasury Bills Risk Disclosure',
    type: 'US_TREASURIES_RISK',
    category: 'BROKERAGE',
    pages: 2,
  },
  { slug: 'form-crs', title: 'Form CRS', type: 'FORM_CRS', category: 'BROKERAGE', pages: 2 },
  { slug: 'privacy-policy', title: 'Privacy Policy', type: 'PRIVACY_POLICY', category: 'GENERAL', pages: 4 },
]
