// Its ES modules: ncc would take its other ones, of which what is unused can't be left out.
export {
  createScanner,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from '../../node_modules/jsonc-parser/lib/esm/main.js'
