import { defineConfig } from 'vitest/config';

const gemeen = {
  // The decorators of TypeORM and type-graphql are those of TypeScript's `experimentalDecorators`; it is said here since
  // the root tsconfig only refers to others, in which the bundler does not look.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false }, assumptions: { setPublicClassFields: true } },
  // One graphql: what Node resolves for the libraries, also for the product's own files.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
} as const;

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    teardownTimeout: 30_000,
    projects: [
      {
        ...gemeen,
        test: {
          name: 'server',
          include: ['test/**/*.test.ts'],
          exclude: ['test/bench/**', 'test/admin/**', 'test/browser/**', '**/node_modules/**'],
          globalSetup: ['test/support/globaal.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...gemeen,
        test: {
          // The built product in a real browser; each file starts a server of its own.
          name: 'backoffice',
          include: ['test/admin/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/globaal.ts'],
          server: { deps: { inline: ['ra-data-graphql'] } },
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
