import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateCACertificate, getLocal } from 'mockttp'
import type { Program } from './programs.ts'

export type Gateway = {
  /** The same program, reaching Phaset over TLS. */
  through: (program: Program) => Program
  close: () => Promise<void>
}

/**
 * Starts a gateway on the loopback that takes HTTPS and passes each request on.
 *
 * @param target where to: Phaset's endpoint
 * @param directory for the certificate of its authority
 */
export async function startGateway(target: string, directory: string): Promise<Gateway> {
  const https = await generateCACertificate()
  const authority = join(directory, 'authority.pem')
  writeFileSync(authority, https.cert)
  const server = getLocal({ https })
  await server.start()
  await server.forAnyRequest().thenForwardTo(target)
  return {
    through: ({ name, step, ...program }) => ({
      ...program,
      name: `${name} over TLS`,
      step: {
        ...step,
        inputs: { ...step.inputs, endpoint: `https://localhost:${server.port}` },
        env: { ...step.env, NODE_EXTRA_CA_CERTS: authority },
      },
    }),
    close: () => server.stop(),
  }
}
