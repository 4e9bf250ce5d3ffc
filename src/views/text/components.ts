import Link from './Link.astro';
import Attachment from './Attachment.astro';
import Erratum from './Erratum.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import H4 from './H4.astro';
import H5 from './H5.astro';
import H6 from './H6.astro';
import Incentive from './Incentive.astro';
import Milestone from './Milestone.astro';
import Note from './Note.astro';
import Phase from './Phase.astro';
import Table from './Table.astro';
import Target from './Target.astro';
import TargetChart from './TargetChart.astro';
import TargetTable from './TargetTable.astro';
import Task from './Task.astro';

/** What may stand inside a running text: components by name, and the HTML elements that need more than plain HTML. */
export const textComponents = {
  Attachment,
  Erratum,
  Incentive,
  Milestone,
  Note,
  Phase,
  Target,
  TargetChart,
  TargetTable,
  Task,
  a: Link,
  h2: H2,
  h3: H3,
  h4: H4,
  h5: H5,
  h6: H6,
  table: Table,
};
