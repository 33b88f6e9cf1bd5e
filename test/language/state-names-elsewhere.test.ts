import { describe, expect, it } from 'vitest';
import { stateNamedElsewhere } from '../../server/src/language/state-names-elsewhere.ts';

describe('stateNamedElsewhere', () => {
  it.each([
    ['禁止酷刑委员会审议秘鲁的报告', 'PER'],
    ['人权事务委员会审议几内亚比绍的报告', 'GNB'],
    ['لجنة مناهضة التعذيب تنظر في تقرير الكويت', 'KWT'],
    ['委员会结束对秘鲁、挪威和摩洛哥报告的审议', undefined],
    ['委员会今日举行会议讨论工作方法', undefined],
    ['Committee considers report of Peru', undefined],
  ])('in “%s”', (title, code) => {
    expect(stateNamedElsewhere(title)?.code).toBe(code);
  });
});
