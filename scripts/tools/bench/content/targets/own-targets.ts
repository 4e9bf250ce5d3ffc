import type { Setting } from '../setting.ts';
import { commonFields, markTarget, type TargetInput, type WrittenTarget } from './written-target.ts';

type Statement = { readonly data: TargetInput; readonly lead: string; readonly words: string };
type State = (setting: Setting, common: ReturnType<typeof commonFields>) => Statement;

const up = { direction: '上升' } as const;

function growth(id: string, what: string, comparator: '不低于' | '约为'): State {
  return ({ random, start, end }, common) => {
    const value = `${random.integer(6, 14)}.${random.integer(0, 9)}`;
    const span = `${start}—${end}`;
    const data = { id, name: `${what}年均增长`, comparator, value, unit: '%', span, measure: '增速', printed: value };
    return {
      data: { kind: 'growth', ...data, ...up, ...common },
      lead: `${what}年均增长`,
      words: `${value}%${comparator === '约为' ? '左右' : '以上'}`,
    };
  };
}

const stations: State = ({ random }, common) => {
  const min = random.integer(5, 20);
  const max = min + random.integer(3, 10);
  const printed = `${min}—${max}`;
  const data = {
    id: 'service-stations',
    name: '新建综合服务站',
    min: String(min),
    max: String(max),
    unit: '个',
    measure: '新增量',
    printed,
  };
  return { data: { kind: 'range', ...data, ...up, ...common }, lead: data.name, words: `${printed}个` };
};

const rank: State = ({ random }, common) => {
  const value = String(random.integer(3, 8));
  const data = {
    id: 'service-rank',
    name: '政务服务综合评价位次',
    value,
    unit: '名',
    measure: '位次',
    peerGroup: '示例省同级地区',
    peerCount: '12',
  };
  return { data: { kind: 'rank', ...data, printed: value, ...common }, lead: '政务服务综合评价位居全省同级地区', words: `前${value}名` };
};

const double: State = (_setting, common) => {
  const data = { id: 'platform-users', name: '公共平台用户数', value: '2', unit: '倍', measure: '倍数', printed: '翻一番' };
  return { data: { kind: 'multiple', ...data, ...up, ...common }, lead: data.name, words: data.printed };
};

const coverage: State = (_setting, common) => {
  const population = { population: '行政村', coveredBy: '便民服务点' };
  const data = { id: 'village-coverage', name: '行政村便民服务点全覆盖', value: '100', unit: '%', measure: '覆盖', printed: '全覆盖' };
  return { data: { kind: 'coverage', ...data, ...population, ...up, ...common }, lead: '便民服务点在行政村实现', words: data.printed };
};

const satisfaction: State = (_setting, common) => {
  const data = { id: 'satisfaction', name: '群众满意度', measure: '比重', reference: '上一年', magnitude: '逐年', printed: '逐年提高' };
  return { data: { kind: 'direction', ...data, ...up, ...common }, lead: data.name, words: data.printed };
};

const states = [
  growth('service-revenue', '规模以上服务业营业收入', '不低于'),
  growth('contract-value', '技术合同成交额', '约为'),
  stations,
  rank,
  double,
  coverage,
  satisfaction,
];

/** Seven targets of a plan's own, of the six kinds other than a threshold. */
export function ownTargets(setting: Setting): readonly WrittenTarget[] {
  return states.map((state) => {
    const { data, lead, words } = state(setting, commonFields(setting));
    const row = { name: data.name, base: '—', aim: words, nature: '—' };
    return { data, words: lead + markTarget(data.id, words), row };
  });
}
