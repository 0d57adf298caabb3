import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { assumed, handOnTo, startAwsNetwork, tokenService } from '../contract/aws-network.ts'
import { type BedrockOptions, bedrock, fakeBedrock } from '../contract/bedrock.ts'
import * as errors from '../contract/bedrock-errors.ts'
import { allReal, apiKey } from './fake-model.ts'
import { started, temporaryFolder, writeFiles } from './harness.ts'
import { scannedShop } from './shop.ts'
import { outcomes, review } from './vendor-run.ts'

const id = 'fake.model-1:0'
const region = 'eu-west-1'
const keys = { AWS_ACCESS_KEY_ID: 'PLANTEDACCESSKEY', AWS_SECRET_ACCESS_KEY: 'planted-secret' }
/** No test may look for a machine's own credentials. */
const offMachine = { AWS_EC2_METADATA_DISABLED: 'true' }
const answered = ['true_positive', 'true_positive', 'true_positive']

function start(options: Partial<BedrockOptions> = {}) {
  return started(fakeBedrock({ reply: allReal, ...options }))
}

async function reviewWith(url: string, env: Record<string, string>, args: string[] = ['--model', id]) {
  const { root } = await scannedShop()
  const provider = ['--provider', 'bedrock', '--endpoint', url]
  return review({ cwd: root, args: [...provider, ...args], env: { ...offMachine, ...env } })
}

test('with a Bedrock API key', async () => {
  const fake = await started(bedrock.start({ reply: allReal, apiKey }))
  const { root } = await scannedShop()
  const run = await review({ cwd: root, ...bedrock.settings(fake.url, apiKey) })
  expect(outcomes(run, fake).kinds).toEqual(answered)
  expect(run.report?.provider?.id).toBe('bedrock:eu.fake.model-1:0')
  expect(run.everything).not.toContain(apiKey)
  expect(run.stderr).not.toContain('Warning')
  expect(run.status).toBe(0)
})

describe('credentials by the SDK’s own chain', () => {
  const signed = { accessKeyId: keys.AWS_ACCESS_KEY_ID, region }

  test('variables, and AWS_REGION', async () => {
    const fake = await start({ signed })
    const run = await reviewWith(fake.url, {
      ...keys,
      AWS_REGION: region,
      AWS_SESSION_TOKEN: 'planted-session',
    })
    expect(outcomes(run, fake).kinds).toEqual(answered)
    expect(fake.requests[0]?.headers['x-amz-security-token']).toBe('planted-session')
    expect(run.everything).not.toMatch(/planted-secret|planted-session|PLANTEDACCESSKEY/)
  })

  test('the region of an ARN', async () => {
    const fake = await start({ signed })
    const arn = `arn:aws:bedrock:${region}:000000000000:application-inference-profile/a1b2c3`
    const run = await reviewWith(fake.url, { ...keys, AWS_REGION: 'us-east-1' }, ['--model', arn])
    expect(outcomes(run, fake).kinds).toEqual(answered)
    expect(fake.requests[0]?.target).toBe(`/model/${encodeURIComponent(arn)}/converse`)
  })

  test('a profile; what it and variables say of keys and addresses has no say beside it', async () => {
    const [fake, trap] = [await start({ signed }), await start()]
    const folder = await temporaryFolder()
    await writeFiles(folder, {
      config: `[profile shop]\nregion = us-east-1\nendpoint_url = ${trap.url}\n`,
      credentials: `[shop]\naws_access_key_id = ${keys.AWS_ACCESS_KEY_ID}\naws_secret_access_key = planted-secret\n`,
    })
    const run = await reviewWith(fake.url, {
      AWS_PROFILE: 'shop',
      AWS_CONFIG_FILE: join(folder, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: 'another',
      AWS_SECRET_ACCESS_KEY: 'another',
      AWS_ENDPOINT_URL: trap.url,
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: trap.url,
    })
    expect(outcomes(run, fake).kinds).toEqual(answered)
    expect(trap.requests).toEqual([])
    expect(run.stderr).not.toContain('Multiple credential sources')
  })

  const role = 'arn:aws:iam::000000000000:role/planted-role'
  const [bedrockHost, tokenHost] = [`bedrock-runtime.${region}.amazonaws.com`, `sts.${region}.amazonaws.com`]

  async function withRole(token: string, service = tokenService(role, 'planted-token'), more: string[] = []) {
    const [fake, trap] = [
      await start({ signed: { accessKeyId: assumed.accessKeyId, region } }),
      await start(),
    ]
    const network = await started(
      startAwsNetwork({
        [bedrockHost]: handOnTo(fake.url),
        [tokenHost]: service,
      }),
    )
    const { root } = await scannedShop()
    const folder = await temporaryFolder()
    await writeFiles(folder, {
      token,
      'ca.pem': network.certificate,
      config: `[default]\nendpoint_url = ${trap.url}\nignore_configured_endpoint_urls = false\n`,
    })
    const run = await review({
      cwd: root,
      args: ['--provider', 'bedrock', '--model', id, '--region', region, '--concurrency', '1', ...more],
      env: {
        ...offMachine,
        ...network.env(join(folder, 'ca.pem')),
        AWS_ROLE_ARN: role,
        AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
        AWS_CONFIG_FILE: join(folder, 'config'),
        AWS_ENDPOINT_URL: trap.url,
        AWS_ENDPOINT_URL_STS: trap.url,
        AWS_ENDPOINT_URL_BEDROCK_RUNTIME: trap.url,
      },
    })
    expect(trap.requests).toEqual([])
    return { fake, run, network }
  }

  test('a role with a web identity token, through the proxy like all else, at AWS’s own hosts', async () => {
    const { fake, run, network } = await withRole('planted-token')
    expect(outcomes(run, fake).kinds).toEqual(answered)
    const ask = `${bedrockHost} POST /model/${encodeURIComponent(id)}/converse`
    expect(network.requests).toEqual([`${tokenHost} POST /`, ask, ask, ask])
    expect(fake.requests[0]?.headers['x-amz-security-token']).toBe(assumed.sessionToken)
    expect(run.everything).not.toMatch(/planted-token|planted-session|PLANTEDASSUMEDKEY/)
  })

  test('a role that nobody may take on', async () => {
    const { run, network } = await withRole('another-token')
    const { kinds, said } = outcomes(run)
    expect(kinds).toEqual(['error', 'error', 'error'])
    expect(said).toContain('AWS refuses the credentials')
    expect(network.requests.filter((each) => each.startsWith(bedrockHost))).toEqual([])
    expect(run.everything).not.toContain('another-token')
  })

  test('a token service that never answers: the report comes in time, and the process ends', async () => {
    const { run, network } = await withRole('planted-token', () => undefined, ['--timeout-minutes', '0.03'])
    expect(network.requests).toContain(`${tokenHost} POST /`)
    expect(outcomes(run).kinds).toEqual(['timeout', 'timeout', 'timeout'])
    expect(run.status).toBe(3)
  })
})

describe('what is missing or refused says what to set', () => {
  test('a region', async () => {
    const fake = await start()
    const run = await reviewWith(fake.url, keys)
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/needs a region[\s\S]*Set region.*AWS_REGION/)
    expect(fake.requests).toEqual([])
  })

  test('credentials', async () => {
    const fake = await start()
    const run = await reviewWith(fake.url, { AWS_REGION: region })
    const { kinds, said } = outcomes(run, fake)
    expect(kinds).toEqual(['error', 'error', 'error'])
    expect(said).toMatch(/configure-aws-credentials.*AWS_PROFILE.*api-key/)
    expect(fake.requests).toEqual([])
    expect(run.status).toBe(3)
  })

  test('a profile that does not exist', async () => {
    const fake = await start()
    const run = await reviewWith(fake.url, { AWS_REGION: region, AWS_PROFILE: 'gone' })
    expect(outcomes(run, fake).said).toContain('There are no AWS credentials')
  })

  test.each([
    ['an inference profile', errors.onDemandThroughput(id), `set model to eu.${id} or global.${id}`],
    ['access to the model', errors.modelNotEnabled(), `Bedrock console of ${region} (Model access)`],
    ['a permission', errors.notAuthorized(), 'bedrock:InvokeModel'],
    ['another access key', errors.unknownClient(), 'AWS refuses the credentials'],
  ])('%s', async (_, reply, words) => {
    const fake = await start({ reply: () => reply })
    const run = await reviewWith(fake.url, { ...keys, AWS_REGION: region })
    const { kinds, said } = outcomes(run, fake)
    expect(kinds).toEqual(['error', 'error', 'error'])
    expect(said).toContain(words)
    expect(run.everything).not.toMatch(/000000000000|planted-role/)
    expect(run.status).toBe(3)
  })
})

test('a model without tools answers in words, and is asked for a tool once', async () => {
  const fake = await start({
    reply: (request) => {
      if ('toolConfig' in request.body) return errors.noTools()
      const reply = allReal(request)
      return reply.kind === 'json'
        ? { kind: 'text', text: `<think>{"a": 1}</think>Here it is:\n${JSON.stringify(reply.value)}` }
        : reply
    },
  })
  const run = await reviewWith(fake.url, { ...keys, AWS_REGION: region }, [
    '--model',
    id,
    '--concurrency',
    '1',
  ])
  expect(outcomes(run, fake).kinds).toEqual(answered)
  expect(fake.requests).toHaveLength(4)
})
