import { isObject, type JsonObject, listAt, objectAt } from './json.ts'
import type { Overlay } from './overlays.ts'

const repository = '/{organization}/{project}/_apis/git/repositories/{repositoryId}'
const oneItem = `${repository}/items?path={path}`

const bag = (node: JsonObject) => {
  for (const key of Object.keys(node)) delete node[key]
  Object.assign(node, { type: 'object', additionalProperties: true })
}

/** Where Azure DevOps' description of Git contradicts its own examples; in Swagger 2 form. */
export const azureGitOverlays: Overlay[] = [
  {
    at: '/paths',
    evidence: 'every list in the official httpExamples travels as {count, value}',
    change: collections,
  },
  {
    at: '/paths',
    evidence: 'one route: the description tells the two uses of items apart by their query',
    change(paths) {
      const [many, one] = [objectAt(paths, `${repository}/items`), objectAt(paths, oneItem)].map((path) =>
        objectAt(path, 'get'),
      )
      if (!many || !one) throw new Error('the description has no items')
      const names = listAt(many, 'parameters').map((each) => isObject(each) && each.name)
      const added = listAt(one, 'parameters').filter((each) => isObject(each) && !names.includes(each.name))
      const path = added.find((each) => isObject(each) && each.name === 'path')
      if (!isObject(path)) throw new Error('the description has no path of an item')
      path.required = false
      many.parameters = [...listAt(many, 'parameters'), ...added]
      many.produces = one.produces
      const ok = objectAt(objectAt(many, 'responses'), '200')
      ok.schema = { anyOf: [ok.schema, objectAt(objectAt(objectAt(one, 'responses'), '200'), 'schema')] }
      delete paths[oneItem]
    },
  },
  {
    at: '/paths',
    evidence: 'paths are the same in any case; the description writes pullrequests and pullRequests',
    change(paths) {
      for (const [path, item] of Object.entries(paths)) {
        delete paths[path]
        paths[path.replace('/pullrequests', '/pullRequests')] = item
      }
    },
  },
  {
    at: '/definitions/PropertiesCollection',
    evidence: 'a .NET class is described in place of its values: example "With properties" of a status',
    change: bag,
  },
  {
    at: '/definitions/ReferenceLinks',
    evidence: 'a .NET class is described in place of its values: _links of every example',
    change: bag,
  },
  {
    at: '/definitions/Change/properties',
    evidence: 'a type parameter T is described as a string: example "Changes in a specific iteration"',
    change(properties) {
      properties.item = { $ref: '#/definitions/GitItem' }
    },
  },
  {
    at: '/definitions/Change/properties/changeType',
    evidence: 'flags: azure-devops-node-api 17, VersionControlChangeType; "edit, rename" travels as one text',
    change(node) {
      const one = `(${listAt(node, 'enum').join('|')})`
      delete node.enum
      Object.assign(node, { type: 'string', pattern: `^${one}(, ${one})*$` })
    },
  },
]

/** The same of the description of projects and teams. */
export const azureCoreOverlays: Overlay[] = [
  { at: '/paths', evidence: 'as of Git', change: collections },
  {
    at: '/definitions/ReferenceLinks',
    evidence: 'as of Git',
    change: bag,
  },
]

/** The same of the description of rights. */
export const azureSecurityOverlays: Overlay[] = [{ at: '/paths', evidence: 'as of Git', change: collections }]

/** Of answers alone: nothing is described as nullable, and examples are full of nulls (`threadContext: null`). */
export const azureAnswerOverlay: Overlay = {
  at: '/definitions',
  evidence: 'official httpExamples, pullRequestThreads/POST…json',
  change(definitions) {
    for (const definition of Object.values(definitions)) {
      const properties = objectAt(definition, 'properties')
      for (const [name, schema] of Object.entries(properties)) {
        properties[name] = { anyOf: [schema, { type: 'null' }] }
      }
    }
  },
}

function collections(paths: JsonObject): void {
  for (const path of Object.values(paths)) {
    for (const operation of Object.values(isObject(path) ? path : {})) {
      for (const response of Object.values(objectAt(operation, 'responses'))) {
        if (!isObject(response) || objectAt(response, 'schema').type !== 'array') continue
        const value = response.schema
        response.schema = {
          type: 'object',
          required: ['count', 'value'],
          properties: { count: { type: 'integer' }, value },
        }
      }
    }
  }
}
