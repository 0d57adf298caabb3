import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { openAzureDevOpsContract } from './azure-devops-contract.ts'
import { send, started, threadAt } from './azure-devops-fixture.ts'
import { azureOperations } from './azure-devops-rest.ts'
import { descriptionsFolder, readDescription } from './descriptions.ts'
import { fixture } from './github-fixture.ts'
import { isObject, objectAt } from './json.ts'

// Without the folder the line on stderr says that nothing is checked.
const describeChecked = descriptionsFolder() === null ? describe.skip : describe

const made = await fixture()
const folder = process.env.API_DESCRIPTIONS
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env.API_DESCRIPTIONS
  if (folder !== undefined) process.env.API_DESCRIPTIONS = folder
})

const threads = 'pullRequests/7/threads'
const good = threadAt(10)
const comment = { content: 'x', commentType: 'text' }
const enumeration = 'must be equal to one of the allowed values'

describeChecked('wrong calls are answered 599 and recorded', () => {
  test.each<[string, string, object | undefined, string]>([
    ['no version', `POST ${threads}?no=api-version`, good, 'request query parameter api-version is missing'],
    [
      'a status in words of the UI',
      `POST ${threads}`,
      { ...good, status: 'resolved' },
      `request body /status ${enumeration}`,
    ],
    [
      'a status that has no number',
      `POST ${threads}`,
      { ...good, status: 7 },
      `request body /status ${enumeration}`,
    ],
    [
      'a line as text',
      `POST ${threads}`,
      { ...good, threadContext: { filePath: '/a.txt', rightFileStart: { line: '10', offset: 1 } } },
      'request body /threadContext/rightFileStart/line must be integer',
    ],
    [
      'a misspelt member',
      `POST ${threads}`,
      { ...good, threadContext: { filepath: '/a.txt' } },
      'request body /threadContext/filepath is not documented',
    ],
    [
      'a type of comment in another case',
      `POST ${threads}`,
      { ...good, comments: [{ content: 'x', commentType: 'Text' }] },
      `request body /comments/0/commentType ${enumeration}`,
    ],
    [
      'null for a side',
      `POST ${threads}`,
      { ...good, threadContext: { ...good.threadContext, leftFileStart: null } },
      'request body /threadContext/leftFileStart must be object',
    ],
    [
      'an unknown query',
      `GET ${threads}?$top=5`,
      undefined,
      'request query parameter $top is not documented',
    ],
    [
      'a query of the wrong type',
      'GET pullRequests/7/iterations/1/changes?$top=all',
      undefined,
      'request query parameter $top / must be integer',
    ],
    ['an unknown path', 'GET pullRequests/7/notes', undefined, 'path is not documented'],
    ['an unknown method', `PUT ${threads}`, good, 'method is not documented'],
    ['a route without a handler', 'GET pullRequests/7/labels', undefined, 'no handler for this route'],
    [
      'a status in a state of GitHub',
      'POST pullRequests/7/statuses',
      { state: 'success', context: { name: 'x' } },
      `request body /state ${enumeration}`,
    ],
    ['a comment without a body', `POST ${threads}/1/comments`, undefined, 'request body is missing'],
    [
      'a number of a thread that is none',
      `POST ${threads}/abc/comments`,
      comment,
      'request path parameter threadId / must be integer',
    ],
    [
      'no format of a file',
      'GET items?path=/a.txt',
      undefined,
      "handler failed: Error: this fake does not know the format '*/*': say one in Accept or $format",
    ],
  ])('%s', async (_, call, body, violation) => {
    const azure = await started(made)
    const accept = violation.includes('format') ? '*/*' : 'application/json'
    expect(await send(azure, call, body, { accept })).toMatchObject({ status: 599 })
    expect(azure.violations.join('\n')).toContain(violation)
    expect(() => azure.assertClean()).toThrow(violation)
    expect(azure.threads()).toEqual([])
  })

  test('an answer against the description is recorded', async () => {
    const contract = openAzureDevOpsContract('services', azureOperations)
    const operation = contract.find('GET', '/shop/shop/_APIS/Git/repositories/shop/pullrequests/7/threads')
    if ('violation' in operation) throw new Error(operation.violation)
    const answer = (body: unknown) =>
      contract.answer(operation, { status: 200, contentType: 'application/json', body })
    expect(answer({ count: 0, value: [] })).toEqual([])
    expect(answer({ value: [] })).toEqual(['body /count is missing'])
    expect(answer([])).toEqual(['body / must be object'])
    expect(answer({ count: 1, value: [{ status: 'resolved' }] })).toHaveLength(1)
  })

  test('the official examples of what the fake answers fit the description', () => {
    const contract = openAzureDevOpsContract('services', azureOperations)
    const examples = Object.entries(readDescription('specs', 'azure-devops-git.examples.json') ?? {})
    const judged = examples.flatMap(([operation, cases]) => {
      const [method = '', path = ''] = operation.split(' ')
      const filled = path.replace('/{organization}', '/shop').replace(/\{\w+\}/g, '1')
      const found = contract.find(method, filled)
      if ('violation' in found || !azureOperations.includes(`${method} ${found.template}`)) return []
      return Object.values(isObject(cases) ? cases : {}).map((each) => {
        const body = objectAt(objectAt(objectAt(each, 'responses'), '200'), 'body')
        if (Object.keys(body).length === 0) return [operation]
        return [operation, ...contract.answer(found, { status: 200, contentType: 'application/json', body })]
      })
    })
    expect(judged.length).toBeGreaterThan(12)
    expect(judged.filter((each) => each.length > 1)).toEqual([])
  })
})

test('without descriptions everything is answered, unchecked', async () => {
  process.env.API_DESCRIPTIONS = '/no/such/folder'
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const azure = await started(made)
  expect(await send(azure, `POST ${threads}`, good)).toMatchObject({ status: 200 })
  expect(await send(azure, 'GET _apis/projects/shop/teams/Shop%20Team/members')).toMatchObject({
    status: 200,
  })
  expect(await send(azure, 'GET pullRequests/7/notes')).toMatchObject({ status: 599 })
})
