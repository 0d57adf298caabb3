import { declaration, typeOf } from '../declaration-forms.ts'
import { cast } from '../expression-forms.ts'
import type { Language } from '../language.ts'
import { field, type Node, namedChildren, nth, ofType } from '../nodes.ts'
import { block, inlined, nothing } from '../statement-forms.ts'
import { javascript } from './javascript.ts'
import { heritage } from './javascript-classes.ts'
import { annotated } from './typescript-types.ts'

/** JavaScript, and what types add to it. */
export const typescript: Language = {
  ...javascript,
  name: 'typescript',
  grammar: 'typescript',
  files: ['.ts', '.mts', '.cts'],
  interpreters: [],
  blocks: [...javascript.blocks, 'enum_body'],
  expressions: {
    ...javascript.expressions,
    as_expression: cast(nth(0), nth(1)),
    satisfies_expression: cast(nth(0), nth(1)),
    type_assertion: cast(nth(1), (node) => nth(0)(nth(0)(node) ?? node)),
    non_null_expression: cast(),
    instantiation_expression: cast(),
  },
  statements: {
    ...javascript.statements,
    public_field_definition: (node, lower) => [
      ...lower.decorators(node),
      declaration(node, field(node, 'name'), annotated(node), field(node, 'value'), lower),
    ],
    abstract_class_declaration: typeOf('name', heritage, 'body'),
    interface_declaration: typeOf('name', extended, 'body'),
    enum_declaration: typeOf('name', () => [], 'body'),
    enum_assignment: (node, lower) => [
      declaration(node, field(node, 'name'), null, field(node, 'value'), lower),
    ],
    // Types alone do nothing.
    interface_body: nothing,
    type_alias_declaration: nothing,
    function_signature: nothing,
    method_signature: nothing,
    abstract_method_signature: nothing,
    index_signature: nothing,
    internal_module: block('body'),
    module: block('body'),
    ambient_declaration: inlined,
  },
  parameters: {
    ...javascript.parameters,
    required_parameter: { name: parameterName, type: annotated, value: 'value' },
    optional_parameter: { name: parameterName, type: annotated, value: 'value' },
  },
}

/** TypeScript with elements in it. */
export const tsx: Language = { ...typescript, name: 'tsx', grammar: 'tsx', files: ['.tsx'] }

function parameterName(node: Node): Node | null {
  const pattern = field(node, 'pattern')
  return pattern?.type === 'rest_pattern' ? nth(0)(pattern) : pattern
}

function extended(node: Node): Node[] {
  const clause = ofType('extends_type_clause')(node)
  return clause === null ? [] : namedChildren(clause)
}
