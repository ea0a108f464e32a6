import type { LinkBases } from '../../carry-out/results.ts'

/** Makes links to GitHub and Phaset around Markdown. Without an address, returns only the Markdown. */
export type Links = {
  commit: (sha: string, inner: string) => string
  pullRequest: (number: number, inner: string) => string
  issue: (number: number, inner: string) => string
  /** A file of the repository at this commit. `line`: from 1. */
  file: (path: string, line: number | undefined, inner: string) => string
  phaset: (inner: string) => string
}

export function createLinks({ repositoryUrl, sha, phasetUrl }: LinkBases): Links {
  const ofRepository = (path: string, inner: string) =>
    repositoryUrl === undefined ? inner : link(`${repositoryUrl}/${path}`, inner)
  return {
    commit: (commit, inner) => ofRepository(`commit/${encode(commit)}`, inner),
    pullRequest: (number, inner) => ofRepository(`pull/${number}`, inner),
    issue: (number, inner) => ofRepository(`issues/${number}`, inner),
    file: (path, line, inner) => {
      if (sha === '') return inner
      const lines = line === undefined ? '' : `#L${line}`
      return ofRepository(
        `blob/${encode(sha)}/${path.split('/').map(encode).join('/')}${lines}`,
        inner,
      )
    },
    phaset: (inner) => (phasetUrl === undefined ? inner : link(phasetUrl, inner)),
  }
}

function encode(outside: string): string {
  return encodeURIComponent(outside.toWellFormed())
}

/** Makes an HTML link, because an address in a Markdown link could end it early. */
function link(url: string, inner: string): string {
  const address = url.replace(/[^\w:/?#%.~-]/gu, (c) => `&#${c.codePointAt(0)};`)
  return `<a href="${address}">${inner}</a>`
}
