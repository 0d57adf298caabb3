import {
  assign,
  binary,
  cast,
  concatenated,
  conditional,
  constant,
  inner,
  name,
  number,
  step,
  typeExpression,
  unary,
} from '../expression-forms.ts'
import type { ExpressionRule, Language } from '../language.ts'
import { field, type Node, self } from '../nodes.ts'
import {
  branch,
  countingLoop,
  expressionStatement,
  inlined,
  jump,
  loop,
  nothing,
  returns,
  throws,
} from '../statement-forms.ts'
import {
  declared,
  enumerator,
  functionRule,
  namespace,
  template,
  typeName,
  typeRule,
} from './cpp-declarations.ts'
import { declaredBy, specifier } from './cpp-declarators.ts'
import {
  called,
  closure,
  compound,
  condition,
  creation,
  fieldOf,
  initializer,
  plain,
  qualified,
  rawText,
  sizeOf,
  subscript,
  suffixed,
} from './cpp-expressions.ts'
import { conditionalCode, defined, included, macro } from './cpp-preprocessor.ts'
import { befriended, lastInside, rangeLoop, switchRule, tried, yielded } from './cpp-statements.ts'

const type: ExpressionRule = (node, lower) => typeExpression(node, node, lower)

/** Headers too: what C says is seldom other than what C++ says. */
export const cpp: Language = {
  name: 'cpp',
  grammar: 'cpp',
  files: ['.cpp', '.cc', '.cxx', '.c++', '.hpp', '.hh', '.hxx', '.h++', '.h'],
  comments: ['comment'],
  strings: {
    string_literal: {},
    char_literal: {},
    raw_string_literal: { raw: true, content: rawText },
  },
  blocks: [
    'translation_unit',
    'compound_statement',
    'declaration_list',
    'field_declaration_list',
    'enumerator_list',
    'else_clause',
  ],
  expressions: {
    identifier: name,
    field_identifier: name,
    type_identifier: name,
    namespace_identifier: name,
    primitive_type: name,
    this: name,
    operator_name: plain,
    destructor_name: plain,
    template_function: plain,
    template_method: plain,
    dependent_name: plain,
    qualified_identifier: qualified,
    template_type: type,
    type_descriptor: type,
    sized_type_specifier: type,
    number_literal: number,
    user_defined_literal: suffixed,
    true: constant(true),
    false: constant(false),
    null: constant(null),
    concatenated_string: concatenated,
    parenthesized_expression: inner,
    condition_clause: condition,
    parameter_pack_expansion: inner,
    field_expression: fieldOf,
    subscript_expression: subscript,
    call_expression: called,
    new_expression: creation,
    compound_literal_expression: compound,
    delete_expression: unary(),
    initializer_list: initializer,
    structured_binding_declarator: initializer,
    binary_expression: binary(),
    unary_expression: unary('argument'),
    pointer_expression: unary('argument'),
    update_expression: step('argument'),
    sizeof_expression: sizeOf,
    conditional_expression: conditional('condition', 'consequence', 'alternative'),
    assignment_expression: assign(),
    comma_expression: (node, lower) => lower.unknown(node),
    cast_expression: cast('value', 'type'),
    co_await_expression: cast('argument'),
    lambda_expression: closure,
  },
  statements: {
    preproc_include: included,
    preproc_def: defined,
    preproc_function_def: macro,
    preproc_call: nothing,
    preproc_if: conditionalCode,
    preproc_ifdef: conditionalCode,
    preproc_elif: conditionalCode,
    preproc_elifdef: conditionalCode,
    preproc_else: conditionalCode,
    using_declaration: nothing,
    namespace_alias_definition: nothing,
    access_specifier: nothing,
    type_definition: typeName,
    alias_declaration: typeName,
    linkage_specification: (node, lower) => lower.body(field(node, 'body')),
    namespace_definition: namespace,
    template_declaration: template,
    friend_declaration: befriended,
    declaration: declared,
    field_declaration: declared,
    function_definition: (node, lower) => functionRule(node, lower),
    class_specifier: (node, lower) => typeRule(node, lower),
    struct_specifier: (node, lower) => typeRule(node, lower),
    union_specifier: (node, lower) => typeRule(node, lower),
    enum_specifier: (node, lower) => typeRule(node, lower),
    enumerator,
    expression_statement: expressionStatement,
    comma_expression: inlined,
    if_statement: branch(),
    while_statement: loop(),
    do_statement: loop(),
    for_statement: countingLoop('initializer'),
    for_range_loop: rangeLoop,
    switch_statement: switchRule,
    try_statement: tried,
    throw_statement: throws(),
    return_statement: returns(),
    co_return_statement: returns(),
    co_yield_statement: yielded,
    break_statement: jump('break'),
    continue_statement: jump('continue'),
    goto_statement: jump('goto'),
    labeled_statement: lastInside,
    attributed_statement: lastInside,
  },
  parameters: {
    parameter_declaration: { name: parameterName, type: parameterType },
    optional_parameter_declaration: { name: parameterName, type: parameterType, value: 'default_value' },
    variadic_parameter_declaration: { name: parameterName, type: parameterType },
    identifier: { name: self },
  },
}

/** C has its own grammar: it may use words of C++ as names. */
export const c: Language = { ...cpp, name: 'c', grammar: 'c', files: ['.c'] }

function parameterName(node: Node): Node | null {
  return declaredBy(field(node, 'declarator')).name
}

/** With the signs in front of the name. */
function parameterType(node: Node): Node | null {
  const written = field(node, 'type')
  const type = written !== null && specifier.test(written.type) ? field(written, 'name') : written
  const named = parameterName(node)
  const declarator = field(node, 'declarator')
  if (type === null || declarator === null || declarator.type === 'function_declarator') return type
  return { ...type, end: named === null ? declarator.end : Math.max(type.end, named.start) }
}
