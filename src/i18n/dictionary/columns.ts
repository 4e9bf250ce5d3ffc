import type { Column } from '../../model/site/columns.ts';

type ColumnWords = { readonly name: string; readonly description: string; readonly keywords: readonly string[] };

/** Name, purpose and keywords of each column (国办发〔2017〕47号: ColumnName, ColumnDescription, ColumnKeywords). */
export type ColumnsWords = Readonly<Record<Column, ColumnWords>>;
