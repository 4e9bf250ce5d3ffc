import { convertedScript } from '../../model/converted-text.ts';
import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import { idOf, withoutEnding } from '../files/layout.ts';
import type { CheckedText } from '../mdx/text-tree.ts';
import { writeText } from '../snapshot.ts';
import { convertedText } from './converted-text.ts';
import { finishedText, finishTree } from './finish-text.ts';
import { sizePictures } from './size-pictures.ts';

/** Where running texts go, and whether those of plans go there in the other script too. */
export type TextOutput = { readonly snapshot: string; readonly convertedTexts: boolean };

/** A document: the content folder, the path in it, and where its text goes. */
type Source = { readonly root: string; readonly file: string; readonly output: TextOutput };

/** Finishes the text of a plan and writes it into the snapshot, and in the other script where the site offers that. Changes its tree. */
export async function writePlanText({ root, file, output }: Source, plan: PlanFrontmatter, text: CheckedText): Promise<void> {
  const { snapshot, ...offered } = output;
  const id = idOf(file);
  await sizePictures(text.tree.root, root, withoutEnding(file));
  finishTree(text, { isPlan: true });
  const script = convertedScript(plan, offered);
  if (script !== null) writeText(snapshot, 'converted', { id, ...(await convertedText(text, plan, script)) });
  writeText(snapshot, 'plans', { id, ...finishedText(text) });
}

/** Finishes the text of a page of the site and writes it into the snapshot. Changes its tree. */
export async function writePageText({ root, file, output }: Source, text: CheckedText): Promise<void> {
  await sizePictures(text.tree.root, root, withoutEnding(file));
  finishTree(text, { isPlan: false });
  writeText(output.snapshot, 'pages', { id: idOf(file), ...finishedText(text) });
}
