// Its ES modules. ncc would bundle its CommonJS modules, and couldn't remove unused parts of those.
export {
  createScanner,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from '../../node_modules/jsonc-parser/lib/esm/main.js'
