// The least that any program can do: the POST of one event, by node:http and nothing else.
import { request } from 'node:http'

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
