import type { OfficialWords } from '../dictionary/official.ts';

/** Words that an official portal must show, in English. */
export const official = {
  source: 'Source',
  publishedHere: 'Put online here',
  validity: {
    stated: (validity) => `Validity: ${validity}.`,
    text: {
      有效: 'This document is marked as in force.',
      失效: 'This document is marked as expired and no longer applies.',
      废止: 'This document is marked as repealed and no longer applies.',
      已调整: 'The content of this document has been amended. Please check the amended content before you cite it.',
    },
    replacedMark: 'Replaced',
    replaced: 'This document has been replaced; “in force”, as it was marked, no longer holds.',
    supersededBy: 'It has been replaced by: ',
  },
  guide: {
    title: 'Particulars required by law',
    fields: {
      classification: 'Classification of government information',
      arrangement: 'Arrangement',
      access: 'How to obtain it',
      name: 'Office in charge',
      address: 'Office address',
      hours: 'Office hours',
      phone: 'Telephone',
      fax: 'Fax',
      internet: 'Online contact',
    },
  },
  institutionMark: 'Mark of party and government websites',
  standards: 'Standards met',
} satisfies OfficialWords;
