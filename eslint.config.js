// The house rules as lint: who may import whom (docs/architecture.md), and the habits of CONTRIBUTING.md.
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import checkFile from 'eslint-plugin-check-file'
import { importX } from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Each room and the rooms it may import. Nobody imports app, e2e or scripts. */
const rooms = {
  domain: [],
  editor: ['domain'],
  db: ['domain'],
  client: ['domain'],
  components: ['client', 'editor', 'domain'],
  app: ['components', 'client', 'db', 'domain'],
  e2e: ['domain'],
  scripts: ['db', 'domain'],
}
const zones = Object.entries(rooms).flatMap(([room, allowed]) =>
  Object.keys(rooms)
    .filter((other) => other !== room && !allowed.includes(other))
    .map((other) => ({
      target: `./${room}`,
      from: `./${other}`,
      message: `${room}/ may import only ${allowed.join(', ') || 'itself'} (docs/architecture.md).`,
    })),
)
for (const other of ['client', 'editor', 'domain']) {
  zones.push({
    target: './components/ui',
    from: `./${other}`,
    message: 'components/ui knows nothing of articles: pass what it shows as props.',
  })
}

const CODE = ['**/*.{ts,tsx}']
const TESTS = ['**/*.test.{ts,tsx}', '**/testing/**']

// Packages that a room may not know, each with the reason.
const crossRoom = {
  regex: '^(\\.\\./)+(app|client|components|db|domain|e2e|editor|scripts)/',
  message: 'Across rooms write @/room/file; ./file is for inside a room.',
}
const noReact = { regex: '^(react|react-dom)(/|$)', message: 'Only components/, app/ and the hooks of client/ know React.' }
const noNext = { regex: '^(next|next-intl)(/|$)', message: 'Only app/ knows Next.' }
const onlyAppKnowsNext = {
  regex: '^next(/|$)',
  message: 'Only app/ knows Next: let the page pass in what is needed (a link as children, a callback).',
}
const noSql = {
  regex: '^(drizzle-orm|better-sqlite3)(/|$)',
  message: 'All SQL lives in db/: add a function there, named after the sentence.',
}
const noTiptap = {
  regex: '^@tiptap/(?!pm/)',
  message: 'Tiptap is imported in editor/, where components show an editor, and domain/article/schema.ts only.',
}
const noView = {
  regex: '^(@tiptap/pm/view|prosemirror-view)$',
  message: 'The view belongs to editor/: put what needs it there as a command, query or plugin.',
  allowTypeImports: true,
}
const noNode = { regex: '^node:', message: 'domain/ is pure and runs in the browser too: take what you need as an argument.' }
const noFetching = { regex: '^@tanstack/', message: 'Only client/, components/ and app/ know TanStack Query.' }
const noServer = { regex: '^server-only$', message: 'server-only is for app/_server: elsewhere it breaks tests and scripts.' }
const packages = (...patterns) => ['error', { patterns: [crossRoom, ...patterns] }]

// Shapes of code that are not written here.
const everywhere = [
  { selector: "ExpressionStatement[directive='use server']", message: 'No server actions: API.md is the one interface; write a route.' },
  {
    selector: "CallExpression[callee.property.name='transaction'] > :function[async=true]",
    message: 'A transaction is synchronous: an async callback commits before its body has run.',
  },
  {
    selector: "CallExpression[callee.property.name='transaction'] AwaitExpression",
    message: 'No await inside a transaction: gather what you need before it.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'Markup is made by React or by the schema, never from a string.',
  },
  {
    selector:
      'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name=/^(insertAdjacentHTML)$/]',
    message: 'Markup is made by React or by the schema, never from a string: it would let a hostile article in.',
  },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
]
const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere. (Next’s own files and configuration excepted.)',
}
const pure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'domain/ has no clock: take `now` as an argument.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'domain/ has no clock: take `now` as an argument.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'domain/ has no chance: take ids and choices as arguments.',
  },
  { selector: "MemberExpression[object.name='crypto']", message: 'domain/ has no chance: take `newId` as an argument.' },
]
const synchronous = [
  { selector: 'AwaitExpression, ForOfStatement[await=true]', message: 'db/ is synchronous: better-sqlite3 answers at once.' },
  { selector: ':function[async=true]', message: 'db/ is synchronous: better-sqlite3 answers at once.' },
]
const syntax = (...more) => ['error', ...everywhere, ...more]

const oneFetch = ['error', { name: 'fetch', message: 'The one fetch of the house is in client/request.ts.' }]
const noBrowser = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage'].map((name) => ({
  name,
  message: 'domain/ runs in browser, server and script alike: it has no DOM.',
}))

export default defineConfig(
  globalIgnores([
    'node_modules',
    '.next',
    '.node',
    '.cache',
    'data',
    'test-results',
    'playwright-report',
    'next-env.d.ts',
    'db/migrations',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    plugins: { 'check-file': checkFile },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{js,mjs,ts,tsx}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true, errorMessage: '{{ target }}: files are named in kebab-case, after their main export.' },
      ],
      'check-file/folder-naming-convention': [
        'error',
        { 'app/**/': 'NEXT_JS_APP_ROUTER_CASE', '{client,components,db,domain,e2e,editor,scripts}/**/': 'KEBAB_CASE' },
        { errorMessage: '{{ target }}: folders are named in kebab-case (Next’s [id], (desk) and _server in app/).' },
      ],
      'check-file/filename-blocklist': [
        'error',
        {
          '**/{utils,lib,libs,helpers,hooks,types,services,store,constants,providers,common}/**': 'a room that says what it is for',
          '**/index.{ts,tsx,js,mjs}': 'a name',
        },
        {
          errorMessage: '{{ target }}: no barrels, and no drawers without a name; put it in the room it belongs to (docs/architecture.md).',
        },
      ],
    },
  },
  {
    // Words, and a newsroom adds a language by one file.
    files: ['domain/reading/language/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: CODE,
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/extensions': ['.ts', '.tsx'],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // A function that must be async for its interface, and a method passed on in a test, are no mistakes.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'no-restricted-syntax': syntax(namedExports),
      '@typescript-eslint/no-restricted-imports': packages(),
    },
  },
  {
    files: ['domain/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...noBrowser, 'fetch'], 'no-restricted-syntax': syntax(namedExports, ...pure) },
  },
  {
    files: ['domain/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': packages(noReact, noNext, noSql, noFetching, noServer, noTiptap, noView, noNode) },
  },
  // The one place in the domain that names Tiptap's extensions.
  {
    files: ['domain/article/schema.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': packages(noReact, noNext, noSql, noFetching, noServer, noView, noNode) },
  },
  // Tests read golden files; arbitraries may ask for a clock or chance.
  {
    files: TESTS.map((pattern) => `domain/${pattern}`),
    rules: {
      '@typescript-eslint/no-restricted-imports': packages(noReact, noNext, noSql, noFetching, noServer, noView),
      'no-restricted-syntax': syntax(namedExports),
    },
  },
  {
    files: ['editor/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': packages(noReact, noNext, noSql, noFetching, noServer),
      'no-restricted-globals': oneFetch,
    },
  },
  {
    files: ['db/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': packages(noReact, noNext, noFetching, noServer, noTiptap, noView),
      'no-restricted-globals': oneFetch,
    },
  },
  { files: ['db/**/*.ts'], ignores: TESTS, rules: { 'no-restricted-syntax': syntax(namedExports, ...synchronous) } },
  {
    files: ['client/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': packages(noNext, noSql, noServer, noTiptap, noView) },
  },
  { files: ['client/**/*.{ts,tsx}'], ignores: ['client/request.ts', ...TESTS], rules: { 'no-restricted-globals': oneFetch } },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': packages(onlyAppKnowsNext, noSql, noServer, noTiptap, noView),
      'no-restricted-globals': oneFetch,
    },
  },
  {
    files: ['components/{workbench,annotation,text-tools}/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': packages(onlyAppKnowsNext, noSql, noServer, noView) },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': packages(noSql, noTiptap, noView),
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  { files: ['{scripts,e2e}/**/*.ts', 'app/_server/desk-process.ts'], rules: { 'no-console': 'off' } },
  {
    files: [
      '*.config.ts',
      'app/**/{page,layout,template,loading,error,global-error,not-found,default,manifest,icon,robots}.{ts,tsx}',
      'app/_server/i18n.ts',
    ],
    rules: { 'no-restricted-syntax': syntax() },
  },
  { files: TESTS, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['{app,components,client}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    extends: [jsxA11y.configs.recommended],
    // `comment` is a role of ARIA 1.3 that screen readers know and this plugin's list of roles does not yet.
    rules: { 'jsx-a11y-x/aria-role': ['error', { allowedInvalidRoles: ['comment'] }] },
  },
)
