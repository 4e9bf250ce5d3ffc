/** Builds the portal of a content folder without its search and tells each phase; measured from outside. Arguments: content folder, output folder. */
import { buildPortal } from '../../../../src/publish/build-portal.ts';
import { formatReport } from '../../../../src/content/report/report.ts';
import { tell, tellUsage } from '../measure/told.ts';

const [content = '', out = ''] = process.argv.slice(2);
const result = await buildPortal({ content, out, base: '/', site: null, search: false, onPhase: (phase) => tell({ phase }) });
if (!result.built) throw new Error(formatReport(result.problems, 'text', () => null));
tell({ phase: 'end' });
tellUsage();
process.disconnect?.();
