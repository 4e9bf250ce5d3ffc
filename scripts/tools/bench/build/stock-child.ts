/** Builds a plain Astro project; measured from outside. Argument: its folder. */
import { build } from 'astro';
import { tellUsage } from '../measure/told.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const [root = ''] = process.argv.slice(2);
await build({ root, logLevel: 'error', vite: { logLevel: 'error' } });
tellUsage();
process.disconnect?.();
