import { expect, it } from 'vitest'
import { problemsOf } from './html.ts'

it('accepts a sound page', () => {
  expect(
    problemsOf('<!doctype html><html><body><h1 id="a">A</h1><h2>B</h2></body></html>'),
  ).toEqual([])
})

it.each([
  ['<h1>A</h1><h3>B</h3>', 'h3 after h1'],
  ['<h1>A</h1><h1>B</h1>', '2 h1'],
  ['<h1 style="x">A</h1>', 'style attribute on <h1>'],
  ['<h1 onclick="x">A</h1>', 'onclick on <h1>'],
  ['<h1>A</h1><script></script>', 'inline <script>'],
  ['<h1>A</h1><a href="javascript:alert(1)">x</a>', 'link to javascript:alert(1)'],
  ['<h1>A</h1><a href="#b">x</a>', 'nothing has the id b'],
  ['<h1 id="a">A</h1><p id="a"></p>', 'id a twice'],
  ['<h1>A</h1><p><b></p></b>', '</p> closes <b>'],
  ['<h1>A</h1><img src="x"/>', 'picture without alt'],
  ['<h1>A</h1>1 < 2', 'a stray <'],
])('finds what is wrong in %s', (html, problem) => {
  expect(problemsOf(html)).toContain(problem)
})
