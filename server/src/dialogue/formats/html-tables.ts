import type { BlockWriter } from './block-writer.ts';

/** The tables that are open, so that rows and cells whose end tags were left out still end where they should. */
export interface HtmlTables {
  /** Takes notice of an element that opens. */
  readonly open: (name: string) => void;
  /** Takes notice of an element that ends. */
  readonly close: (name: string) => void;
}

/** Tables nested deeper than this only arrange a page. */
const DEEPEST = 64;
const ROW_GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

/** No table open. Rows and cells go to `writer`. */
export function createHtmlTables(writer: BlockWriter): HtmlTables {
  const tables: { isRowOpen: boolean }[] = [];
  let tooDeep = 0;

  const endRow = (): void => {
    const table = tables.at(-1);
    if (!table?.isRowOpen) return;
    writer.closeRow();
    table.isRowOpen = false;
  };
  const startRow = (): void => {
    const table = tables.at(-1);
    if (!table || table.isRowOpen) return;
    writer.openRow();
    table.isRowOpen = true;
  };
  const openTable = (): void => {
    if (tables.length < DEEPEST) tables.push({ isRowOpen: false });
    else tooDeep += 1;
  };
  const closeTable = (): void => {
    if (tooDeep > 0) {
      tooDeep -= 1;
      return;
    }
    endRow();
    tables.pop();
  };
  return {
    open: (name) => {
      if (name === 'table') openTable();
      else if (tooDeep > 0 || tables.length === 0) return;
      else if (name === 'tr') {
        endRow();
        startRow();
      } else if (name === 'td' || name === 'th') {
        startRow();
        writer.openCell();
      }
    },
    close: (name) => {
      if (name === 'table') closeTable();
      else if (tooDeep === 0 && (name === 'tr' || ROW_GROUPS.has(name))) endRow();
    },
  };
}
