// What the linter holds; sizes and the direction of imports are held by tests/architecture.test.ts.

import next from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import prettier from 'eslint-config-prettier/flat'

const config = [
  {
    ignores: [
      '**/.next/',
      'dist/',
      'node_modules/',
      'prisma/generated/',
      'public/',
      'tmp/',
      '.data*/',
      'next-env.d.ts',
    ],
  },
  ...next,
  ...nextTypescript,
  prettier,
  {
    settings: { react: { version: '19' } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'no-else-return': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
    },
  },
  {
    // Public pages are static markup, and so is most of the desk: no router, no image service.
    rules: {
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-head-element': 'off',
      '@next/next/no-img-element': 'off',
    },
  },
  {
    // Hooks are for components: elsewhere "use" is a word.
    files: ['lib/**', 'tests/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    // These talk to a person at a terminal.
    files: ['bin/**', 'scripts/**', 'bench/**', 'tests/**', 'supervisor.ts'],
    rules: { 'no-console': 'off' },
  },
]

export default config
