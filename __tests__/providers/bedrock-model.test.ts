import { describe, expect, test } from '@jest/globals'
import { bedrock } from '../../src/providers/bedrock.ts'
import { profilesFor, regionOf } from '../../src/providers/bedrock-model.ts'
import { settingsFor } from './asking.ts'

const id = 'anthropic.claude-sonnet-4-20250514-v1:0'
const arnOf = (kind: string, account = '000000000000') => `arn:aws:bedrock:eu-west-1:${account}:${kind}`

describe('the region', () => {
  test.each<[string, string | null, string, Record<string, string>, string]>([
    ['the setting', 'eu-central-1', id, { AWS_REGION: 'us-east-1' }, 'eu-central-1'],
    ['AWS_REGION', null, id, { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-west-2' }, 'us-east-1'],
    ['AWS_DEFAULT_REGION', null, id, { AWS_DEFAULT_REGION: 'us-west-2' }, 'us-west-2'],
    [
      'a foundation model’s ARN',
      null,
      arnOf(`foundation-model/${id}`, ''),
      { AWS_REGION: 'us-east-1' },
      'eu-west-1',
    ],
    ['an inference profile’s', null, arnOf(`inference-profile/eu.${id}`), {}, 'eu-west-1'],
    ['an application’s', null, arnOf('application-inference-profile/a1b2c3'), {}, 'eu-west-1'],
    ['provisioned throughput’s', null, arnOf('provisioned-model/a1b2c3d4e5f6'), {}, 'eu-west-1'],
    [
      'of the government’s partition',
      null,
      `arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/${id}`,
      {},
      'us-gov-west-1',
    ],
  ])('%s', (_, region, model, env, expected) => {
    expect(regionOf({ region, env }, model)).toBe(expected)
  })

  test.each<[string, string | null, string, Record<string, string>, RegExp]>([
    ['none', null, id, {}, /needs a region/],
    ['an empty one', null, id, { AWS_REGION: '' }, /needs a region/],
    [
      'another than the ARN’s',
      'us-east-1',
      arnOf(`inference-profile/eu.${id}`),
      {},
      /ARN in model is of eu-west-1/,
    ],
    ['one that would be a host', 'x.example/', id, {}, /not valid/],
  ])('%s is an error', (_, region, model, env, words) => {
    expect(() => regionOf({ region, env }, model)).toThrow(words)
  })
})

describe('profiles for a model that takes no requests itself', () => {
  test.each([
    ['us-west-2', id, [`us.${id}`, `global.${id}`]],
    ['eu-north-1', id, [`eu.${id}`, `global.${id}`]],
    ['ca-central-1', id, [`ca.${id}`, `global.${id}`]],
    ['ap-northeast-1', id, [`apac.${id}`, `jp.${id}`, `global.${id}`]],
    ['ap-southeast-2', id, [`apac.${id}`, `au.${id}`, `global.${id}`]],
    ['ap-south-1', id, [`apac.${id}`, `global.${id}`]],
    ['us-gov-west-1', id, [`us-gov.${id}`]],
    ['sa-east-1', id, [`global.${id}`]],
    ['eu-west-1', arnOf(`foundation-model/${id}`, ''), [`eu.${id}`, `global.${id}`]],
  ])('%s %s', (region, model, profiles) => {
    expect(profilesFor(model, region)).toEqual(profiles)
  })
})

test.each([
  ['eu-west-1', {}, 'https://bedrock-runtime.eu-west-1.amazonaws.com'],
  ['cn-north-1', {}, 'https://bedrock-runtime.cn-north-1.amazonaws.com.cn'],
  [
    'us-gov-west-1',
    { AWS_USE_FIPS_ENDPOINT: 'true' },
    'https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com',
  ],
])('the address in %s', (region, env, address) => {
  expect(bedrock({ ...settingsFor(null), apiKey: null, model: id, region, env }).endpoint).toBe(address)
})
