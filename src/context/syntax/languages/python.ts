import { functionOf } from '../declaration-forms.ts'
import {
  binary,
  call,
  cast,
  concatenated,
  conditional,
  constant,
  inner,
  lambda,
  list,
  member,
  name,
  number,
  unary,
} from '../expression-forms.ts'
import type { Language } from '../language.ts'
import { field, namedChildren, nth, ofType, self } from '../nodes.ts'
import {
  branch,
  expressionStatement,
  forEach,
  jump,
  loop,
  nothing,
  returns,
  switchOf,
  tries,
} from '../statement-forms.ts'
import { classType, decorated, typedName } from './python-declarations.ts'
import {
  assignment,
  comparison,
  comprehension,
  dictionary,
  dotted,
  named,
  subscript,
} from './python-expressions.ts'
import { imported, importedFrom } from './python-imports.ts'
import { caughtName, matchCase, orElse, raised, withItems, word } from './python-statements.ts'

const tried = tries({
  body: 'body',
  handlers: ['except_clause', 'except_group_clause'],
  name: caughtName,
  handlerBody: ofType('block'),
  last: ofType('finally_clause'),
})

export const python: Language = {
  name: 'python',
  grammar: 'python',
  files: ['.py', '.pyi', '.pyw'],
  interpreters: ['python'],
  comments: ['comment'],
  strings: {
    string: {
      values: ['interpolation'],
      raw: (opening) => /r/i.test(opening),
      content: (content, opening) =>
        /f/i.test(opening) ? content.replaceAll(/\{\{|\}\}/g, (two) => two.charAt(0)) : content,
      escapable: '\\\'"',
    },
  },
  blocks: ['module', 'block', 'else_clause', 'finally_clause'],
  expressions: {
    identifier: name,
    dotted_name: dotted,
    integer: number,
    float: number,
    true: constant(true),
    false: constant(false),
    none: constant(null),
    concatenated_string: concatenated,
    parenthesized_expression: inner,
    attribute: member('object', 'attribute'),
    subscript,
    call: call('function', 'arguments'),
    binary_operator: binary(),
    boolean_operator: binary(),
    comparison_operator: comparison,
    not_operator: unary('argument'),
    unary_operator: unary('argument'),
    conditional_expression: conditional(nth(1), nth(0), nth(2)),
    named_expression: named,
    assignment,
    augmented_assignment: assignment,
    lambda: lambda('parameters', 'body'),
    list,
    set: list,
    tuple: list,
    expression_list: list,
    pattern_list: list,
    tuple_pattern: list,
    list_pattern: list,
    dictionary,
    list_comprehension: comprehension,
    set_comprehension: comprehension,
    dictionary_comprehension: comprehension,
    generator_expression: comprehension,
    list_splat: unary(),
    dictionary_splat: unary(),
    list_splat_pattern: unary(),
    dictionary_splat_pattern: unary(),
    await: cast(),
    yield: unary(),
    decorator: inner,
    case_pattern: inner,
  },
  statements: {
    import_statement: imported,
    import_from_statement: importedFrom,
    future_import_statement: nothing,
    expression_statement: expressionStatement,
    if_statement: branch(),
    for_statement: orElse(forEach('left', 'right')),
    while_statement: orElse(loop()),
    try_statement: (node, lower) => {
      const made = tried(node, lower)
      const [only] = made
      // What follows where nothing was caught.
      if (only?.kind === 'try') only.body.push(...lower.body(ofType('else_clause')(node)))
      return made
    },
    with_statement: withItems,
    match_statement: switchOf('subject', (node) => namedChildren(field(node, 'body') ?? node), matchCase),
    return_statement: returns(),
    raise_statement: raised,
    break_statement: jump('break'),
    continue_statement: jump('continue'),
    pass_statement: nothing,
    global_statement: nothing,
    nonlocal_statement: nothing,
    type_alias_statement: nothing,
    print_statement: word('print'),
    exec_statement: word('exec'),
    function_definition: functionOf('name', 'parameters', 'body'),
    class_definition: (node, lower) => classType(node, node, [], lower),
    decorated_definition: decorated,
  },
  parameters: {
    identifier: { name: self },
    default_parameter: { name: 'name', value: 'value' },
    typed_parameter: { name: typedName, type: 'type' },
    typed_default_parameter: { name: 'name', type: 'type', value: 'value' },
    list_splat_pattern: { name: nth(0) },
    dictionary_splat_pattern: { name: nth(0) },
    tuple_pattern: { name: self },
  },
  arguments: {
    keyword_argument: { name: 'name', value: 'value' },
  },
  typeArguments: '[]',
}
