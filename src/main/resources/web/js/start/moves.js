/**
 * Where the arrow up or down leads in a grid of boxes: to the nearest box of the next row.
 *
 * @param {{ left: number, right: number, top: number }[]} boxes in the order of reading
 * @param {number} from index of the box where one is
 * @param {boolean} down
 * @returns {number} index of the box that is reached, the same where there is no further row
 */
export function vertical(boxes, from, down) {
  const middle = ({ left, right }) => (left + right) / 2;
  const here = boxes[from];
  const distance = ({ top }) => (down ? top - here.top : here.top - top);
  const rows = boxes.map(distance).filter((far) => far > 1);
  const next = Math.min(...rows);
  return boxes.reduce((best, box, i) => {
    if (Math.abs(distance(box) - next) > 1) {
      return best;
    }
    const away = (index) => Math.abs(middle(boxes[index]) - middle(here));
    return best === from || away(i) < away(best) ? i : best;
  }, from);
}
