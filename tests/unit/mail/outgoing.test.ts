import { expect, it } from 'vitest'
import { outgoing } from '../../../src/mail/outgoing.ts'

const from = 'Stafet <stafet@example.dk>'

it('keeps every header on its line', () => {
  const mail = outgoing(
    {
      to: 'a@example.dk\r\nBcc: all@example.dk',
      subject: 'Hej\r\nBcc: all@example.dk\u2028X: y',
      text: 'x',
    },
    from,
  )
  expect(mail.to).toBe('a@example.dk Bcc: all@example.dk')
  expect(mail.subject).toBe('Hej Bcc: all@example.dk X: y')
})

it('takes addresses in every form Payload sends them', () => {
  const to = ['a@example.dk', { name: 'B "x"\n', address: 'b@example.dk>, <c@example.dk' }]
  const mail = outgoing({ to, subject: 's', text: 't' }, from)
  expect(mail.to).toBe('a@example.dk, "B x" <b@example.dkc@example.dk>')
  expect(mail.from).toBe(from)
})

it('gives mails with HTML alone a plain text, and the other way round', () => {
  const html = '<p>Hej &amp; velkommen<br>til</p><p><a href="https://x.dk">Her</a></p>'
  expect(outgoing({ to: 'a@b.dk', html }, from).text).toBe('Hej & velkommen\ntil\nHer\n')
  expect(outgoing({ to: 'a@b.dk', text: '1 < 2' }, from).html).toContain('1 &lt; 2')
})

it('refuses a mail to nobody', () => {
  expect(() => outgoing({ subject: 's', text: 't' }, from)).toThrow('without a receiver')
})
