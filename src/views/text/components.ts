import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Item } from '../../model/anchors.ts';
import Attachment from './Attachment.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Marked from './Marked.astro';
import Picture from './Picture.astro';
import Table from './Table.astro';
import TargetChart from './TargetChart.astro';
import TargetTable from './TargetTable.astro';
import { withProps } from './with-props.ts';

const heading = (level: 2 | 3 | 4 | 5 | 6) => withProps(Heading, { level });
const marked = (item: Item) => withProps(Marked, { item });

/** What may stand inside a running text: components by name, and the HTML elements that need more than plain HTML. */
export const textComponents: Readonly<Record<string, AstroComponentFactory>> = {
  Attachment,
  Erratum: marked('erratum'),
  Incentive: marked('incentive'),
  Milestone: marked('milestone'),
  Note: marked('note'),
  Phase: marked('phase'),
  Target: marked('target'),
  TargetChart,
  TargetTable,
  Task: marked('task'),
  a: Link,
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  img: Picture,
  table: Table,
};
