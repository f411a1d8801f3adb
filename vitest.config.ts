import { defineConfig } from 'vitest/config';

const project = (name: string, timeout = 20_000) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: 120_000 },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('contract', 60_000),
      project('slack', 60_000),
      project('journeys', 120_000),
      project('house', 60_000),
    ],
  },
});
