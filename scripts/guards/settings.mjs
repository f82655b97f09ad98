const production = 'lib/settings/production.ts'
const productionTest = 'lib/settings/production.test.ts'

const rule = (name, guard, setting) => {
  return { name, file: production, guard, without: '', test: [productionTest, `are refused with ${setting}`] }
}

/** With what the app does not start. */
export const settings = [
  rule(
    'public-by-https',
    `  APP_URL: (url) => !url.startsWith('https:') && 'must begin with https://',\n`,
    'APP_URL=http://open.bank.test',
  ),
  rule('bank-by-https', '  JIKO_BASE_URL: service,\n', 'JIKO_BASE_URL=http://127.0.0.1:4010'),
  rule(
    'few-hosts-of-files',
    `  JIKO_PDF_HOSTS: eachOf((host) => !aFewHosts.test(host) && 'must be names like files.example.com or *.example.com'),\n`,
    'JIKO_PDF_HOSTS=*.com',
  ),
  rule(
    'mail-encrypted',
    `  if (!isEncryptedMail(url)) return 'must be encrypted: smtps://, or smtp:// with ?requireTLS=true'\n`,
    'SMTP_URL=smtp://127.0.0.1:2525',
  ),
  rule(
    'mail-server-proved',
    ` && 'must not switch off the check of certificates'`,
    'SMTP_URL=smtps://mail.bank.test?tls.rejectUnauthorized=false',
  ),
  rule(
    'store-proved',
    `  DATABASE_URL: (url) => !isProvedStore(url) && 'must have ?sslmode=verify-full beyond this network',\n`,
    'DATABASE_URL=postgres://foyer@db.bank.test/foyer?sslmode=no-verify',
  ),
  rule(
    'certificates-checked',
    `  NODE_TLS_REJECT_UNAUTHORIZED: (check) => check === '0' && 'must not be 0',\n`,
    'NODE_TLS_REJECT_UNAUTHORIZED=0',
  ),
  rule(
    'quiet-log',
    `  LOG_LEVEL: (level) => /^(debug|trace)$/.test(level) && 'must be info or less',\n`,
    'LOG_LEVEL=debug',
  ),
  rule('no-yardsticks', `  FLOOR_PAGE: (state) => state !== 'off' && 'must be off',\n`, 'FLOOR_PAGE=on'),
  rule(
    'limits-are-limits',
    '  CODE_SENDS_PER_IP_PER_HOUR_MAX: (count) => Number(count) > codeSendsMax && `must be at most ${codeSendsMax}`,\n',
    'CODE_SENDS_PER_IP_PER_HOUR_MAX=100000',
  ),
  rule('live-keys', `!/^[rs]k_live_/.test(key) ? 'must be a live key' : `, 'STRIPE_SECRET_KEY=rk_test_'),
  rule('random-secret', '  AUTH_SECRET: findWeakness,\n', 'AUTH_SECRET=change-me-change-me-change-me-please'),
  rule('random-keys', '  VAULT_KEYS: eachOf((key) => findWeakBytes(bytesOf(key))),\n', 'VAULT_KEYS=first:'),
  {
    name: 'random-is-not-orderly', file: 'lib/settings/weak-secret.ts',
    test: [productionTest, 'are refused with AUTH_SECRET=abcdefghijklmnopqrstuvwxyz0123456789'],
    guard: 'return isRepeated(codes) || isSequence(codes)', without: 'return false',
  },
  {
    name: 'one-secret-one-purpose', file: production,
    test: [productionTest, 'is the secret of something else'],
    guard: ', ...findSharedSecrets(variables)', without: '',
  },
  {
    name: 'public-is-production', file: production,
    test: [productionTest, 'is production anywhere else'],
    guard: `isNearby(hostOf(APP_URL)) ? 'trial' : 'production'`, without: `'trial'`,
  },
  {
    name: 'no-start', file: 'lib/refuse-unfit-settings.ts',
    test: ['lib/refuse-unfit-settings.test.ts', 'does not begin with others'],
    guard: '    process.exit(exitCode)\n', without: '',
  },
]
