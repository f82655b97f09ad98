import fc from 'fast-check'

/** Text that has hurt programs before: by what it means, by what it is made of, by what reads it next. */
const known = [
  '', ' ', '\u0000', 'a\u0000b', '\r\nSet-Cookie: foyer.session=x', '\u202eevil\u202c', '\u200b', '\ufeff', '\ufffe', '\u{10ffff}', '\u{e0001}',
  'e\u0301'.repeat(40), '👩‍👩‍👧‍👦'.repeat(20), '١٢٣٤٥٦', '１２３４５６', '𝟏𝟐𝟑', 'ﬃ', 'ﷺ'.repeat(60), 'İ', 'ß',
  "' or 1=1 --", "'; drop table \"Answer\"; --", '$1', '%s%n', '{{7*7}}', '${7*7}', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '[object Object]', 'null', 'undefined', 'NaN', 'Infinity', 'true', '-0', '1e999', '-1',
  '9007199254740993', '99999999999999999999', '0x10', '../../etc/passwd', '..%2f..%2f', '%00', '%', '%zz', '%c0%ae', '\\', '/', '//evil.example',
  'https://evil.example', 'javascript:alert(1)', 'file:///etc/passwd', '() { :;}; echo', '|id', '`id`', '=1+1', '@here',
  '00000000-0000-0000-0000-000000000000', '018f0000-0000-7000-8000-00000000000g', '123456', '000000', 'yes', 'no', 'on', 'US', 'SSN', 'TIN', 'CA',
  '412-34-5678', '+14155552671', '911', '+34 612 34 56 78', '02', '30', '29', '2000', '1900', '9999', '94103', '94103-1234', 'PO Box 7',
  'a@b.co', 'a'.repeat(64) + '@' + 'b'.repeat(63) + '.com', '"a b"@example.com', 'a@[127.0.0.1]', 'a@b..co', 'ä@例え.jp',
  '["$1:__proto__:then"]', '"$@0"', '$F1', '$Q0', '$W0', '$B0', '$n9999999999', '$D', '$T', '$K__proto__', '{"id":"x","bound":"$@1"}',
  '[{"fieldProblems":null,"values":7}]', '[{"fieldProblems":{"__proto__":"x"},"refusal":"__proto__","values":{}},"$K1"]',
]

/** The edges of what fields take, and beyond. */
const lengths = [48, 49, 50, 51, 199, 200, 201, 249, 250, 251, 253, 254, 255, 256, 999, 4096]
const longText = fc.tuple(fc.constantFrom('a', ' ', 'é', '😀', '<', '\u0000', '9', '\u0301', '\u202e', '{', '['), fc.constantFrom(...lengths))
  .map(([one, times]) => one.repeat(times))
const hugeText = fc.tuple(fc.constantFrom('a', '[', '9', '\u0301'), fc.constantFrom(65_537, 300_000, 1_100_000)).map(([one, times]) => one.repeat(times))

export const nastyText = fc.oneof(
  { weight: 50, arbitrary: fc.constantFrom(...known) },
  { weight: 40, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 20, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 20, arbitrary: longText },
)

/** No text in any encoding that we read: halves of surrogates, overlong forms, UTF-16, Latin-1. */
const nastyBytes = fc.oneof(
  fc.constantFrom('eda080', 'edb080eda080', 'c080', 'f8888080', 'ff', 'fffe6100', 'e9', '80').map((hex) => Buffer.from(hex, 'hex')),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
  nastyText.map((text) => Buffer.from(text, 'utf16le')),
)

/** What a field, a file or a body may hold. */
export const nastyValue: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 400, arbitrary: nastyText.map((text) => Buffer.from(text, 'utf8')) },
  { weight: 60, arbitrary: nastyBytes },
  { weight: 4, arbitrary: hugeText.map((text) => Buffer.from(text, 'utf8')) },
)

/** For the head of a request: one line, bytes 9, 32 to 255, as Node's own parser lets through. */
export const nastyHeaderValue = nastyText.map((text) => Buffer.from(text).toString('latin1').replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 9000))

/** JSON of any shape: deep, wide, with the names that objects already have. */
export const nastyJson: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.json() },
  { weight: 3, arbitrary: fc.json({ stringUnit: 'binary', maxDepth: 5 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('{"__proto__":{"x":1}}', '{"constructor":{"prototype":{}}}', '[', '{"a":', '', 'null', '7', '"', '\ufeff{}', '['.repeat(20_000), '{"a":'.repeat(8_000) + '1' + '}'.repeat(8_000), '1'.repeat(30_000)),
  },
)
