/** Words of Taiwan and Hong Kong in OpenCC: `word other|word other other|…`, both in Traditional characters. */
declare module 'opencc-js/dict/TWPhrases' {
  const phrases: string;
  export default phrases;
}
declare module 'opencc-js/dict/HKPhrases' {
  const phrases: string;
  export default phrases;
}
