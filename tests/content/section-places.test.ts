import { expect, it } from 'vitest';
import { sectionPlaces } from './section-places.ts';

type Heading = { id: string; children: Heading[] };
const heading = (id: string, ...children: Heading[]): Heading => ({ id, children });

it('sectionPlaces(structure) counts within a chapter what the text numbers throughout', () => {
  const structure = [heading('一', heading('一/1'), heading('一/2')), heading('二', heading('二/3'), heading('二/4'))];
  expect(Object.fromEntries(sectionPlaces(structure))).toEqual({ '一/1': '一/1', '一/2': '一/2', '二/3': '二/1', '二/4': '二/2' });
});

it('sectionPlaces(structure) leaves sections alone that are numbered in Chinese or begin with a dash', () => {
  expect(sectionPlaces([heading('一', heading('一/(二)'), heading('一/—1'))]).size).toBe(0);
});
