import { execFileSync } from 'node:child_process';
import { projectmap } from '../../server/platform/config/config.ts';

/** The built product, as `npm run build` makes it; what is already up to date is not made again. */
export default function voorbereiden(): void {
  const doe = (...argumenten: string[]) =>
    execFileSync(process.execPath, argumenten, { cwd: projectmap(), stdio: ['ignore', 'inherit', 'inherit'] });
  doe('node_modules/typescript/bin/tsc', '-b', 'tsconfig.server.json');
  doe('admin/gereedschap/bouwen.mjs');
}
