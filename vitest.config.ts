import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The decorators of TypeORM and type-graphql are those of TypeScript's `experimentalDecorators`; it is said here since
  // the root tsconfig only refers to others, in which the bundler does not look.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false }, assumptions: { setPublicClassFields: true } },
  // One graphql: what Node resolves for the libraries, also for the product's own files.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/browser/**', '**/node_modules/**'],
    globalSetup: ['test/support/globaal.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
