/** Indexes the content of a snapshot; measured from outside. Arguments: content folder, snapshot folder, site folder. */
import { writeSearchIndex } from '../../../../src/search/index/write-search-index.ts';
import { loadTruth } from './load-corpus.ts';

const [content = '', snapshot = '', site = ''] = process.argv.slice(2);
const { portal, texts } = await loadTruth(content, snapshot);
process.send?.({ phase: 'index' });
const { faults } = await writeSearchIndex({ portal, texts, site });
if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 5)));
process.send?.({ phase: 'end' });
process.disconnect?.();
