// The least that any program can do: the POST of one event, by node:http and nothing else. By
// require, for an import of node:http reads all of its exports, and Node loads its own undici.
const { request } = require('node:http')

const { INPUT_ENDPOINT, BENCH_PATH, BENCH_BODY } = process.env
const post = request(`${INPUT_ENDPOINT}${BENCH_PATH}`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'User-Agent': 'bench' },
})
post.on('response', (answer) => {
  process.exitCode = answer.statusCode === 200 ? 0 : 1
  answer.resume()
})
post.end(BENCH_BODY)
