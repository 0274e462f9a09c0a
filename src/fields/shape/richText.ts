import type { RichTextField } from 'payload'
import type { Localised } from '../../i18n/text.ts'
import { isReference } from './references.ts'
import { isRecord } from './types.ts'

/** Deeper than anybody indents a list; what goes down further would exhaust the stack of whatever reads it. */
const deepest = 60

/** Places named in one message; the rest follows when these are mended. */
const named = 5

const base = ['root', 'paragraph', 'text', 'tab', 'linebreak']
const leaves = new Set(['text', 'tab', 'linebreak', 'upload'])
const tags: Record<string, RegExp> = { heading: /^h[1-6]$/, list: /^[ou]l$/ }

/** What the site and the editor take from a node without asking, by `typeof`; null and nothing are fine. */
const kinds: Record<string, readonly string[]> = {
  format: ['string', 'number'],
  style: ['string'],
  direction: ['string'],
  indent: ['number'],
  start: ['number'],
  listType: ['string'],
}

type Node = Record<string, unknown>

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

function isSound(node: Node, types: ReadonlySet<string>): boolean {
  const { type, text, tag, children, fields } = node
  if (typeof type !== 'string' || !types.has(type)) return false
  if (!leaves.has(type) && !Array.isArray(children)) return false
  if (type === 'text' && typeof text !== 'string') return false
  if (tags[type] && !(typeof tag === 'string' && tags[type].test(tag))) return false
  if (isGiven(fields) && !isRecord(fields)) return false
  if (type === 'upload' && !isReference(node, [String(node.relationTo)])) return false
  if ((type === 'link' || type === 'autolink') && !isLink(fields)) return false
  return Object.entries(kinds).every(
    ([name, allowed]) => !isGiven(node[name]) || allowed.includes(typeof node[name]),
  )
}

function isLink(fields: unknown): boolean {
  if (!isRecord(fields)) return false
  const { url, linkType, doc } = fields
  if ([url, linkType].some((value) => isGiven(value) && typeof value !== 'string')) return false
  return !isGiven(doc) || (isRecord(doc) && isReference(doc, [String(doc.relationTo)]))
}

/** Where a tree of nodes is none that the editor can open, as paths: "root.children.0". */
function faults(root: unknown, types: ReadonlySet<string>): string[] {
  const found: string[] = []
  const walk = (node: unknown, path: string, depth: number): void => {
    if (found.length >= named) return
    if (depth > deepest || !isRecord(node) || !isSound(node, types)) found.push(path)
    else if (Array.isArray(node.children))
      for (const [index, child] of node.children.entries())
        walk(child, `${path}.children.${index}`, depth + 1)
  }
  const isRoot = isRecord(root) && root.type === 'root'
  if (isRoot) walk(root, 'root', 0)
  return isRoot ? found : ['root']
}

/** The nodes that the field's editor knows. */
function typesOf({ editor }: RichTextField): Set<string> {
  const nodes = nodesOf(editor).flatMap(({ node }) => node.replace ?? node)
  return new Set([...base, ...nodes.map((node) => node.getType())])
}

type EditorNode = { getType(): string }

/** Payload's types know nothing of the editor they are given: here it is Lexical, with its features. */
const nodesOf = (editor: unknown) =>
  (
    editor as {
      editorConfig?: { features?: { nodes?: { node: EditorNode & { replace?: EditorNode } }[] } }
    }
  )?.editorConfig?.features?.nodes ?? []

/** A rich text as JSON (Payload takes it as text too), or what is wrong with it. */
export function richTextProblem(field: RichTextField, value: unknown): Localised | undefined {
  const places = isRecord(value) ? faults(value.root, typesOf(field)) : ['root']
  if (places.length === 0) return undefined
  const where = places.join(', ')
  return {
    da: `Det er ikke en tekst, som editoren kan åbne (se ${where}).`,
    en: `This is not a text that the editor can open (see ${where}).`,
  }
}
