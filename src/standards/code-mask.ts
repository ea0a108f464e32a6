type Mode = 'code' | 'line-comment' | 'block-comment' | 'string' | 'template' | 'regex'

const NEWLINE = 0x0a
const SPACE = 0x20
const DOUBLE_QUOTE = 0x22
const DOLLAR = 0x24
const SINGLE_QUOTE = 0x27
const STAR = 0x2a
const SLASH = 0x2f
const OPEN_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSE_BRACKET = 0x5d
const BACKTICK = 0x60
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

/** After one of these, a `/` begins a regular expression. Otherwise it divides. */
const BEFORE_REGEX =
  /(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/
const LONGEST_BEFORE_REGEX = 8

/**
 * Blanks what isn't code in JavaScript and TypeScript: comments, and the contents of strings,
 * templates and regular expressions, become spaces. Delimiters and line ends stay. It gets a file
 * piece by piece, as bytes, because every character that matters is ASCII.
 *
 * It follows the text, not the grammar: text between tags (JSX, Vue, Svelte) counts as code, and an
 * unpaired quote or slash there hides the rest of its line.
 */
export class CodeMask {
  #mode: Mode = 'code'
  /** The delimiter of the string that the mask is in. */
  #quote = 0
  /** Whether it is between the brackets of a regular expression, where a `/` doesn't end it. */
  #inBrackets = false
  /** For each open `${`, how many braces are open inside it. */
  #holes: number[] = []

  /**
   * Blanks `bytes` from `start` to `end`; a byte must follow at `end`, since a token may need it.
   *
   * @returns where to continue: at `end`, or one byte later if a token includes that byte
   */
  blank(bytes: Buffer, start: number, end: number): number {
    let at = start
    while (at < end) {
      const before = this.#mode
      const length = this.#step(bytes, at)
      if (!isKept(before, this.#mode)) blankRange(bytes, at, at + length)
      at += length
    }
    return at
  }

  /** Moves past the token at `at`, and returns its length: 1 or 2. */
  #step(bytes: Buffer, at: number): number {
    const byte = bytes[at] ?? 0
    const next = bytes[at + 1] ?? 0
    switch (this.#mode) {
      case 'code':
        return this.#stepInCode(bytes, at, byte, next)
      case 'line-comment':
        return this.#endAt(byte === NEWLINE)
      case 'block-comment':
        return byte === STAR && next === SLASH ? this.#enter('code', 2) : 1
      case 'string':
        if (byte === BACKSLASH) return 2
        return this.#endAt(byte === this.#quote || byte === NEWLINE)
      case 'template':
        return this.#stepInTemplate(byte, next)
      case 'regex':
        return this.#stepInRegex(byte)
    }
  }

  #stepInCode(bytes: Buffer, at: number, byte: number, next: number): number {
    switch (byte) {
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        this.#quote = byte
        return this.#enter('string', 1)
      case BACKTICK:
        return this.#enter('template', 1)
      case SLASH:
        if (next === SLASH) return this.#enter('line-comment', 2)
        if (next === STAR) return this.#enter('block-comment', 2)
        this.#inBrackets = false
        return beginsRegex(bytes, at) ? this.#enter('regex', 1) : 1
      case OPEN_BRACE:
        this.#countBrace(1)
        return 1
      case CLOSE_BRACE:
        if (this.#holes.at(-1) !== 0) {
          this.#countBrace(-1)
          return 1
        }
        this.#holes.pop()
        return this.#enter('template', 1)
      default:
        return 1
    }
  }

  #stepInTemplate(byte: number, next: number): number {
    if (byte === BACKSLASH) return 2
    if (byte !== DOLLAR || next !== OPEN_BRACE) return this.#endAt(byte === BACKTICK)
    this.#holes.push(0)
    return this.#enter('code', 2)
  }

  #stepInRegex(byte: number): number {
    if (byte === BACKSLASH) return 2
    if (byte === OPEN_BRACKET) this.#inBrackets = true
    if (byte === CLOSE_BRACKET) this.#inBrackets = false
    return this.#endAt(byte === NEWLINE || (byte === SLASH && !this.#inBrackets))
  }

  #endAt(isEnd: boolean): number {
    return isEnd ? this.#enter('code', 1) : 1
  }

  #enter(mode: Mode, length: number): number {
    this.#mode = mode
    return length
  }

  #countBrace(change: number): void {
    const open = this.#holes.pop()
    if (open !== undefined) this.#holes.push(open + change)
  }
}

/** Code and the delimiters next to it stay. A comment is blanked with its delimiters. */
function isKept(before: Mode, after: Mode): boolean {
  if (before === 'code') return after !== 'line-comment' && after !== 'block-comment'
  return after === 'code' && before !== 'line-comment' && before !== 'block-comment'
}

function blankRange(bytes: Buffer, start: number, end: number): void {
  for (let at = start; at < end; at++) if (bytes[at] !== NEWLINE) bytes[at] = SPACE
}

/** Comments before `at` are already blank, so this only has to skip white space. */
function beginsRegex(bytes: Buffer, at: number): boolean {
  let end = at
  while (end > 0 && (bytes[end - 1] ?? 0) <= SPACE) end--
  return BEFORE_REGEX.test(bytes.toString('latin1', Math.max(0, end - LONGEST_BEFORE_REGEX), end))
}
