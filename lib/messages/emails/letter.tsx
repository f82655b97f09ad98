import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import type { Language } from '../../domain/language'
import { EngravedEdge } from './engraved-edge'
import { LetterPapers, type NamedPaper } from './letter-papers'
import { darkStyles, letterStyles } from './letter-styles'
import type { LetterBrand } from './palette'

/** A letter's parts, in the order of reading; one look for all of them. */
export type LetterParts = {
  language: Language
  brand: LetterBrand
  title: string
  greeting: string | null
  code: string | null
  paragraphs: readonly string[]
  /** After the paragraphs. */
  papers: readonly NamedPaper[]
  button: { label: string; url: string } | null
  /** "Questions? Write to …", with the address in it. */
  writeTo: string
  smallPrint: readonly string[]
}

export function Letter({ language, brand, title, greeting, code, paragraphs, papers, button, writeTo, smallPrint }: LetterParts) {
  const styles = letterStyles(brand)
  return (
    <Html lang={language} dir="ltr">
      <Head>
        <title>{title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkStyles(brand)}</style>
      </Head>
      <Body className="paper" style={styles.body}>
        <Preview>{paragraphs[0] ?? title}</Preview>
        <Container style={styles.page}>
          <Text className="ink" style={styles.brand}>
            {brand.name}
          </Text>
          <EngravedEdge colour={brand.accents.light.accent} />
          <Heading as="h1" className="ink" style={styles.title}>
            {title}
          </Heading>
          {greeting && <Paragraph style={styles.text}>{greeting}</Paragraph>}
          {code && (
            <Text className="ink line" style={styles.code}>
              {code}
            </Text>
          )}
          {paragraphs.map((paragraph) => (
            <Paragraph key={paragraph} style={styles.text}>
              {paragraph}
            </Paragraph>
          ))}
          <LetterPapers papers={papers} styles={styles} />
          {button && (
            <Section>
              <Button href={button.url} className="button" style={styles.button}>
                {button.label}
              </Button>
            </Section>
          )}
          <Hr className="line" style={styles.rule} />
          <Text className="fine" style={styles.fine}>
            <WithLink text={writeTo} address={brand.supportEmail} style={styles.link} />
          </Text>
          {smallPrint.map((line) => (
            <Text key={line} className="fine" style={styles.fine}>
              {line}
            </Text>
          ))}
        </Container>
      </Body>
    </Html>
  )
}

function Paragraph({ children, style }: { children: string; style: React.CSSProperties }) {
  return (
    <Text className="ink" style={style}>
      {children}
    </Text>
  )
}

/** The sentence with the address in it made a link, wherever a language puts it. */
function WithLink({ text, address, style }: { text: string; address: string; style: React.CSSProperties }) {
  const [before, after] = text.split(address)
  if (after === undefined) return text
  return (
    <>
      {before}
      <Link href={`mailto:${address}`} className="link" style={style}>
        {address}
      </Link>
      {after}
    </>
  )
}
