import { describe, expect, it } from 'vitest';
import { inTitleMarks } from '../../../src/model/title-marks.ts';

describe('inTitleMarks', () => {
  it.each([
    ['示例规划', '《示例规划》'],
    ['《中国制造》示例市行动纲要', '《〈中国制造〉示例市行动纲要》'],
    ['〈中国制造〉示例市行动纲要', '《〈中国制造〉示例市行动纲要》'],
    ['贯彻《甲》和《乙》的意见', '《贯彻〈甲〉和〈乙〉的意见》'],
    ['关于《〈甲〉实施办法》的通知', '《关于〈《甲》实施办法〉的通知》'],
    ['关于〈《甲》实施办法〉的通知', '《关于〈《甲》实施办法〉的通知》'],
    ['《示例规划》', '《示例规划》'],
    ['《〈甲〉行动纲要》', '《〈甲〉行动纲要》'],
    ['《甲》和《乙》', '《〈甲〉和〈乙〉》'],
    ['', '《》'],
    ['\uE000zh-Hans-CN\uE001《甲》纲要\uE002', '《\uE000zh-Hans-CN\uE001〈甲〉纲要\uE002》'],
  ])('%s becomes %s', (title, expected) => {
    expect(inTitleMarks(title)).toBe(expected);
    expect(inTitleMarks(expected)).toBe(expected);
  });

  it('keeps a mark without its pair apart from its own', () => expect(inTitleMarks('甲》行动')).toBe('《甲〉行动》'));
});
