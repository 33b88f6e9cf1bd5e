import { styleText } from 'node:util';
import { plain, type TextStyle } from '../report/text-style.ts';

const coloured: TextStyle = {
  heading: (text) => styleText('bold', text),
  error: (text) => styleText('red', text),
  warning: (text) => styleText('yellow', text),
  information: (text) => styleText('blue', text),
  hint: (text) => styleText('gray', text),
  quiet: (text) => styleText('gray', text),
};

/** The style for a terminal that shows colours, or for one that does not. */
export function styleFor(colour: boolean): TextStyle {
  return colour ? coloured : plain;
}
