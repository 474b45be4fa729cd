// Words that a page gives to somebody without marks, behind their name and a colon: "Lindqvist: We shall not go." Only somebody who speaks
// in the documents is sure to be one; "Our demand: …" is a heading. Pure.

import { finite } from '@/lib/documents/findings/quotes/words/saying'
import { beginning } from './beginning'

const shape =
  /(?:^|\n)(?!To |From |By |Dear )((?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}’'-]+):[^\S\n]+([^\s"“„«‘'][^\n]{8,})/gu

export function spokenIn(text: string, documents: string[]): string[] {
  return [...text.matchAll(shape)].flatMap(([, name = '', words = '']) =>
    documents.some((document) => speaksIn(beginning(document), name)) ? [words] : [],
  )
}

function speaksIn(document: string, name: string): boolean {
  const last = name.split(/\s/).at(-1) ?? ''
  const beside = new RegExp(
    `(?:(?:${finite})(?:\\s\\S{1,30}){0,3}\\s${last}|${last}\\s(?:${finite}))(?![\\p{L}-])`,
    'u',
  )
  return document.includes(last) && beside.test(document)
}
