import { error, warning } from './entry.ts';

/** Problems of reports, observed values and the settings that progress is judged by. */
export const progressEntries = {
  'report-item': error<{ count: number }>('报告没有写明是哪一项，或一条报告写了几项。', ({ count }) => ({
    message: count === 0 ? '这条报告没有写是哪一项目标、节点或任务' : `这条报告写了 ${count} 项`,
    hint: '目标写 target，节点写 milestone，任务写 task，三者只写一个；几项要分几条报告。',
  })),
  'report-unknown-item': error<{ id: string; what: string; suggestion: string | null }>(
    '报告的目标、节点或任务在规划里不存在。',
    ({ id, what, suggestion }) => ({
      message: `规划里没有编号为“${id}”的${what}`,
      hint: suggestion === null ? '请对照规划的资料栏核对编号。' : `是不是 ${suggestion}？`,
    }),
  ),
  'report-says-nothing': error<{ what: string }>('报告没有写状态，目标的报告也没有写数值。', ({ what }) => ({
    message: `这条报告没有写${what}的${what === '目标' ? '数值或状态' : '状态'}`,
    hint: `${what === '目标' ? '请写 value、period 和 unit；不能用数字说明的，' : '请'}写 state: 达到（或：进行中、未达到）。`,
  })),
  'report-value-incomplete': error<{ missing: string }>('报告的数值、时期和单位没有写全。', ({ missing }) => ({
    message: `数值、时期和单位要一起写，缺少 ${missing}`,
    hint: '例如 period: 2023、value: 8.6、unit: 亿元；没有数值的，三项都不写。',
  })),
  'report-value-misplaced': error<{ what: string }>('节点或任务的报告写了数值。', ({ what }) => ({
    message: `${what}不带数字，报告里不能写数值、时期和单位`,
    hint: '请删去 value、period 和 unit，用 state 写状态；数字可以写在 note 里。',
  })),
  'report-unit': error<{ unit: string; expected: string }>('报告的单位与目标的单位不是同一种量，不能换算。', ({ unit, expected }) => ({
    message: `单位“${unit}”与目标的单位“${expected}”不是同一种量，不能换算`,
    hint: '请核对数值和单位是否照抄材料；不是同一种量的，不能用来报告这项目标。',
  })),
  'report-without-evidence': error('报告没有证明材料。', () => ({
    message: '这条报告没有证明材料',
    hint: '请在 evidence 里至少写一项：材料的名称，和网址或文件。',
  })),
  'evidence-without-source': error<{ title: string }>('证明材料既没有网址，也没有文件。', ({ title }) => ({
    message: `证明材料“${title}”没有网址，也没有文件`,
    hint: '请写 url: https://……，或把文件放在与报告文件同名的文件夹里，写 file: 文件名。',
  })),
  'duplicate-report': error<{ first: string }>('同一天对同一项、同一时期有两条报告。', ({ first }) => ({
    message: `与${first}重复：同一天、同一项、同一时期已有一条报告`,
    hint: '请只留一条；后来更正的，写更正那一天的日期。',
  })),
  'report-not-published': warning<{ plan: string; why: string }>('报告所属的规划不公开正文，这条报告不会发布。', ({ plan, why }) => ({
    message: `规划“${plan}”${why}，这条报告不会发布`,
    hint: '请核对规划的编号；确实不公开的，请把这条报告移出内容文件夹。',
  })),
  'period-in-future': error<{ period: string; day: string; what: string }>(
    '数值的时期在数据截止日或报告日期之后才开始。',
    ({ period, day, what }) => ({
      message: `时期 ${period} 在${what} ${day} 之后才开始`,
      hint: '还没有开始的时期不会有数值，请核对时期；预测数不能当作观测值。',
    }),
  ),
  'two-final-values': error<{ first: string }>('同一指标、地区、时期和性质有两个最终值。', ({ first }) => ({
    message: `与${first}冲突：同一时期有两个最终值`,
    hint: '最终值只能有一个。后来改过的数，在 status 写“修订”，并写明 publishedDate；旧的数保留。',
  })),
  'unit-likely-equal': warning<{ unit: string; expected: string }>('单位很可能与应有的单位意思相同，但写法不同。', (d) => ({
    message: `单位“${d.unit}”与“${d.expected}”写法不同，按意思相同处理`,
    hint: `请核对；两种写法指同一个单位、数值不必改的，目标写 unitNormalised: ${d.expected}，其余改写“${d.expected}”。`,
  })),
  'base-equals-target': error<{ value: string; direction: string }>('基期值与目标值相等，方向却是上升或下降。', ({ value, direction }) => ({
    message: `基期值已经是 ${value}，与目标相等，方向却写“${direction}”`,
    hint: '请核对两个数字；要求不变的，方向写“保持”。',
  })),
  'verdict-thresholds': error<{ name: string; value: string; should: string }>('判断进展的标准互相重叠，或超出范围。', (d) => ({
    message: `“${d.name}”写成了 ${d.value}，${d.should}`,
    hint: '请核对 site.yaml 的 verdicts；不写就按 0.95、0 和 0.05。',
  })),
};
