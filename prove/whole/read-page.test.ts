import { describe, expect, it } from 'vitest'
import { formsOf, headingOf, linksOf, mainFormOf, saysWhatIsWrong } from './read-page'

const page = `<h1 class="big">D&#x27;Arcy &amp; <em>co</em></h1><a href="/documents">go</a><a href="mailto:x@y.z">write</a>
  <form action="" enctype="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;a&quot;}"/></form>
  <form id="r" noValidate="" method="POST"><input name="email" type="email"/><input type="hidden" name="$ACTION_KEY" value="k1"/></form>`

describe('a page as a browser without JavaScript reads it', () => {
  it('has forms, each with the fields that nobody sees', () => {
    expect(formsOf(page)).toEqual([
      { action: '', isMain: false, hidden: [['$ACTION_1:0', '{"id":"a"}']] },
      { action: '', isMain: true, hidden: [['$ACTION_KEY', 'k1']] },
    ])
  })

  it('has one main form, that of its question', () => {
    expect(mainFormOf(page)?.hidden).toEqual([['$ACTION_KEY', 'k1']])
    expect(mainFormOf('<p>done</p>')).toBeNull()
  })

  it('says what is wrong, or does not', () => {
    expect(saysWhatIsWrong('<div role="alert" tabindex="-1"><h2>That did not work</h2></div>')).toBe(true)
    expect(saysWhatIsWrong('<div role="alert"></div>')).toBe(false)
    expect(saysWhatIsWrong(page)).toBe(false)
  })

  it('has a heading, and links to other pages of ours', () => {
    expect(headingOf(page)).toBe("D'Arcy & co")
    expect(linksOf(page)).toEqual(['/documents'])
  })
})
