/** Pairs of characters as a map from the first of each to the second. */
function pairs(text: string): ReadonlyMap<string, string> {
  const characters = Array.from(text.replace(/\s/g, ''));
  return new Map(characters.flatMap((from, index) => (index % 2 === 0 ? [[from, characters[index + 1] ?? ''] as const] : [])));
}

/**
 * Radicals of the block U+2E80–U+2EF3 that stand for a whole character (Unicode, EquivalentUnifiedIdeograph.txt). Unlike the
 * Kangxi radicals of U+2F00–U+2FD5 they have no compatibility decomposition. PDF files give them for 长, 风, 马 and the like.
 */
export const radicals = pairs(`
  ⺁厂⺄乙⺇几⺈刀⺊卜⺌小⺍小⺒巳⺗心⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺳网⺴网⺵网⺶羊⺷羊⺻聿⺼肉⺽臼
  ⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻕阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤
  ⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟`);

/** What a Kangxi radical of the Traditional form is in a Simplified text. */
export const simplifiedRadicals = pairs('戶户見见貝贝車车長长門门靑青韋韦頁页風风飛飞馬马鬥斗魚鱼鳥鸟鹵卤麥麦黃黄齊齐齒齿龍龙龜龟');

/** Cyrillic and Greek letters that look like Latin ones, capital and small (Unicode Technical Standard 39, confusables). */
export const latinLookAlikes = pairs(`
  АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХX аaеeоoрpсcуyхxѕsіiјj
  ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX οo`);

/** Circles that stand for the numeral 〇 in printed years: 二○二六年. */
export const circles = pairs('○〇◯〇');
