import { knownUnits } from '../../model/units/unit-table.ts';

/** Words that count things in official texts, beside the units of the one table. */
const counters = `个 家 项 件 名 座 处 所 场 批 支 套 台 辆 部 艘 架 列 张 篇 种 只 头 株 宗 栋 间 例 片 对 份 组 笔 单 门 节 幅 位 口 条 期 次 轮 幢 眼 口井
  人次 户次 车次 架次 班次 场次 批次 台次 辆次 件次 家次 项次 例次 课时 学时 床 张床位 床位 学位 岗位 个岗位 标箱 标准箱 个标箱 标准车 TEU 万TEU 航班 班列 尾 羽 颗 根 口人
  人年 人/年 年人 千伏安 兆伏安 千乏 伏安 公里时 公里/小时 吨公里 人公里 吨海里 标准立方米 标方 立方 吨标准油 吨二氧化碳当量 美元 港元 欧元 日元 担 公担 毫克/升 毫克/立方米 微克/立方米
  千焦 摄氏度 ℃ 毫米汞柱 P EFLOPS PFLOPS EFlops PFlops PB TB Tbps Gbps Mbps 兆 赫兹 个机柜 机柜 标准机架 机架 架标准机架 个标准机架 芯公里 皮长公里 蒸吨 册 种次 卷 首 集 款 枚 株苗
  公顷 平方公里 亩次 亩地 个工作日 工作日 周岁 岁 分 毫秒 档 站 桩 枪 户 村 乡 乡镇 镇 县 县区 市 社区 校 院 企业 企 团 队 道 段 口 台套 台（套） 台(套) 个(处) 处(个) 条(个) 个(家) 家(个) 人(个) 个(次) 套(间) 个(种) 辆(台)`;

const fromTable = knownUnits
  .flatMap(({ spellings }) => spellings)
  .filter((spelling) => !['比例', '千分之', 'm', 'g', 't', 'L', 'l', 'h', 'W'].includes(spelling));

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Every word that can stand behind a number as its unit, longest first. */
const spellings = [...new Set([...fromTable, ...counters.split(/\s+/)])].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Words behind a solidus: 件/万人, 万吨/年. */
const perUnits = [
  '万人',
  '千人',
  '百人',
  '十万人',
  '10万人',
  '10万',
  '十万',
  '户',
  '人',
  '年',
  '月',
  '日',
  '天',
  '小时',
  '立方米',
  '平方米',
  '公里',
  '平方公里',
  '百户',
  '亩',
  '公顷',
  '万元',
  '元',
  '吨',
  '万名就业人员',
  '台',
  '升',
  '千瓦时',
  '吨公里',
  '公斤',
  '车公里',
].map(escape);

/** A unit as it is printed behind a number. */
export const unitPattern = String.raw`\/ ?(?:10万|十万|百万)|(?:${spellings.map(escape).join('|')})(?: ?\/ ?(?:${perUnits.join('|')}))?`;

/** Units of time, which are a promise only where a word compares them: 压缩至3个工作日. */
export const isTime = (unit: string): boolean => /^(?:年|个?月|天|日|个?小时|分钟|min|h|个?工作日|周岁|岁|学时|课时|毫秒|分)$/.test(unit);

/** Units that are also words of every kind, so that they count only behind digits. */
export const isLoose = (unit: string): boolean =>
  /^(?:道|段|团|队|站|校|院|企|企业|市|县|县区|村|乡|镇|乡镇|社区|口|分|度|成|方|对|组|节|门|单|片|间|位|款|首|集|卷|册|档|轮|次|期|根|批|份|种|只|头|部|列|张|场|套|人|名|户|天|日|年|月|升|克|斤|米)$/.test(
    unit,
  );
