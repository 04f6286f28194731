import type {NextConfig} from 'next';
import path from 'node:path';

const config: NextConfig = {
  // All pages are rendered at build, into dist/.
  output: 'export',
  distDir: 'dist',
  // `npm run check` looks at the types.
  typescript: {ignoreBuildErrors: true},
  // The record of this demo, and what the timeline depends on, stand above the application.
  turbopack: {root: path.resolve('../../..')},
};

export default config;
