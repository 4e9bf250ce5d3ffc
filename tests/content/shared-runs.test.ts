import { describe, expect, it } from 'vitest';
import { findSharedRuns } from './shared-runs.ts';

const source = '示例县要在三年内建成东湖科技创新大走廊(北段),培育一批科技型企业,并办好每年一次的成果交易会。';

describe('findSharedRuns(text, source, names)', () => {
  it('finds thirteen characters in a row that the source also has', () => {
    expect(findSharedRuns('本章说到，要在三年内建成东湖科技创新一事。', source, [])).toEqual(['要在三年内建成东湖科技创新']);
  });

  it('passes twelve characters in a row', () => {
    expect(findSharedRuns('本章说到，要在三年内建成东湖科技创一事。', source, [])).toEqual([]);
  });

  it('sees through width, white space and the kind of dash', () => {
    expect(findSharedRuns('大走廊（北段），培育 一批\n科技型', source, [])).toEqual(['大走廊(北段),培育一批科技型']);
    expect(findSharedRuns('东湖—上海科技创新服务中心', '东湖-上海科技创新服务中心', [])).toHaveLength(1);
  });

  it('sees through characters that conversion to Traditional script left half done', () => {
    const copied = findSharedRuns('企業專家、博士後工作站與示範基地', '企業專家、博士后工作站與示范基地', []);
    expect(copied).toHaveLength(1);
    expect(findSharedRuns('關於採用東湖科技園區的辦法', '關于采用東湖科技園區的辦法', [])).toHaveLength(1);
  });

  it('gives each run once, at its full length', () => {
    expect(findSharedRuns(source, source, [])).toEqual([source]);
  });

  it('excuses a run that is a name, or names and the few characters that join them', () => {
    const names = ['东湖科技创新大走廊（北段）'];
    expect(findSharedRuns('建设东湖科技创新大走廊（北段）和分园', source, names)).toEqual([]);
    expect(findSharedRuns('内建成东湖科技创新大走廊（北段），并设分园', source, names)).toEqual([]);
  });

  it('does not let a name excuse the sentence around it', () => {
    expect(findSharedRuns('年内建成东湖科技创新大走廊（北段），并设分园', source, ['东湖科技创新大走廊（北段）'])).toEqual([
      '年内建成东湖科技创新大走廊(北段),',
    ]);
  });
});
