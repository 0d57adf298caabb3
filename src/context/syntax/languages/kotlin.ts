import { typeOf } from '../declaration-forms.ts'
import { assign, binary, cast, inner, list, make, member, number, unary } from '../expression-forms.ts'
import type { Language } from '../language.ts'
import { after, hasToken, nth, ofType, self } from '../nodes.ts'
import { block, forEach, loop, nothing, returns, switchOf, throws, tries } from '../statement-forms.ts'
import {
  anonymousFunction,
  companion,
  constructorOf,
  declaredClass,
  declaredFunction,
  enumEntry,
  objectLiteral,
  property,
  supertypes,
} from './kotlin-declarations.ts'
import {
  annotated,
  annotation,
  called,
  comparedOrCalled,
  delegated,
  indexed,
  infix,
  lambdaLiteral,
  named,
  nearWord,
  reference,
  subject,
  tested,
  typeTest,
  unaryOrStep,
  variable,
} from './kotlin-expressions.ts'
import { branched, imported, labeled, whenEntry } from './kotlin-statements.ts'
import { namesInStrings } from './kotlin-strings.ts'

const type = after(':')

export const kotlin: Language = {
  name: 'kotlin',
  grammar: 'kotlin',
  files: ['.kt', '.kts'],
  comments: ['line_comment', 'block_comment', 'shebang'],
  strings: {
    string_literal: { values: ['interpolation'] },
    multiline_string_literal: { values: ['interpolation'], raw: true },
    character_literal: {},
  },
  blocks: ['source_file', 'block', 'class_body', 'enum_class_body', 'finally_block'],
  expressions: {
    identifier: named,
    this_expression: nearWord,
    super_expression: nearWord,
    number_literal: number,
    float_literal: number,
    parenthesized_expression: inner,
    navigation_expression: member(nth(0), nth(-1)),
    callable_reference: reference,
    index_expression: indexed,
    call_expression: called,
    constructor_invocation: make(nth(0), ofType('value_arguments')),
    constructor_delegation_call: delegated,
    annotation,
    file_annotation: annotation,
    binary_expression: comparedOrCalled,
    range_expression: binary(nth(0), nth(1)),
    in_expression: binary(),
    is_expression: tested,
    infix_expression: infix,
    as_expression: cast('left', 'right'),
    unary_expression: unaryOrStep,
    assignment: assign(),
    spread_expression: unary(),
    collection_literal: list,
    lambda_literal: lambdaLiteral,
    annotated_lambda: (node, lower) => lower.required(nth(-1)(node), node),
    anonymous_function: anonymousFunction,
    object_literal: objectLiteral,
    annotated_expression: annotated,
    variable_declaration: variable,
    multi_variable_declaration: list,
    type_test: typeTest,
    range_test: unary(),
    when_subject: subject,
  },
  statements: {
    package_header: nothing,
    import: imported,
    type_alias: nothing,
    // `break` and `continue` are names to the grammar.
    identifier: (node, lower) => {
      const expression = named(node, lower)
      return expression.kind === 'unknown' ? [] : [{ kind: 'expression', expression, at: lower.at(node) }]
    },
    labeled_expression: labeled,
    if_expression: branched,
    when_expression: switchOf(
      ofType('when_subject'),
      (node) => node.children.filter((child) => child.type === 'when_entry'),
      whenEntry,
    ),
    for_statement: forEach(
      ofType('variable_declaration', 'multi_variable_declaration'),
      after('in'),
      after(')'),
    ),
    while_statement: loop('condition', after(')')),
    do_while_statement: loop('condition', after('do')),
    try_expression: tries({
      body: ofType('block'),
      handlers: ['catch_block'],
      name: ofType('identifier'),
      handlerBody: ofType('block'),
      last: ofType('finally_block'),
    }),
    return_expression: returns((node) => {
      const last = nth(-1)(node)
      return last?.field === 'label' ? null : last
    }),
    throw_expression: throws(),
    property_declaration: property,
    function_declaration: declaredFunction,
    secondary_constructor: constructorOf,
    anonymous_initializer: block(nth(0)),
    class_declaration: declaredClass,
    object_declaration: typeOf('name', supertypes, ofType('class_body')),
    companion_object: companion,
    enum_entry: enumEntry,
  },
  parameters: {
    parameter: { name: ofType('identifier'), type, value: after('=') },
    class_parameter: { name: ofType('identifier'), type, value: after('=') },
    variable_declaration: { name: ofType('identifier'), type },
    multi_variable_declaration: { name: self },
    identifier: { name: self },
  },
  arguments: {
    value_argument: { name: (node) => (hasToken(node, '=') ? nth(0)(node) : null), value: nth(-1) },
  },
  decorators: ['annotation'],
  tidy: namesInStrings,
}
