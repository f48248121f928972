// The boxes of a drawing's lines of text, as tall as the ascent and descent of the font that Chromium used:
// which two overlap by more than their leading (what a font's ascent and descent have over its size), and the
// smallest size.
const SLACK = 0.75;

function boxesOf(svg) {
  return [...svg.querySelectorAll("text")].filter(text => text.textContent.trim()).map(text => {
    const box = text.getBBox(), size = parseFloat(getComputedStyle(text).fontSize);
    return {
      l: box.x, t: box.y, r: box.x + box.width, b: box.y + box.height,
      words: text.textContent, size, leading: Math.max(0, box.height - size),
    };
  });
}

function boxes(svg) {
  const lines = boxesOf(svg).sort((a, b) => a.t - b.t), overlaps = [];
  lines.forEach((a, i) => {
    for (let j = i + 1; j < lines.length && lines[j].t < a.b - SLACK; j++) {
      const b = lines[j], depth = Math.min(a.b, b.b) - Math.max(a.t, b.t);
      if (a.l < b.r - SLACK && b.l < a.r - SLACK && depth > (a.leading + b.leading) / 2 + SLACK)
        overlaps.push([a.words, b.words]);
    }
  });
  return {overlaps, smallest: Math.min(99, ...lines.map(line => line.size))};
}
