import type { Observe } from './observations.ts';
import { bodyId, departments, places, type Department, type Place } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { topics } from './words.ts';

/** What a plan is about, where and when: settled before a word of it is written. */
export type Setting = {
  /** From 1. */
  readonly number: number;
  readonly random: Random;
  readonly observe: Observe;
  readonly place: Place;
  readonly department: Department;
  readonly issuer: string;
  readonly topic: string;
  /** First and last year of its period. */
  readonly start: number;
  readonly end: number;
};

const firstYears = [2022, 2023, 2024];
const years = 5;

/** Settles the `number`-th plan under a seed. */
export function settle(seed: number, number: number, observe: Observe): Setting {
  const random = createRandom(seed, number);
  const place = random.pick(places);
  const department = random.pick(departments);
  const start = random.pick(firstYears);
  return {
    number,
    random,
    observe,
    place,
    department,
    issuer: bodyId(place, department),
    topic: random.pick(topics),
    start,
    end: start + years - 1,
  };
}
