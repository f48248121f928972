// Which lines of a drawing touch, pixel by pixel. Every line of text is drawn anew in one of several layers, so
// that lines near each other are in different ones; three layers are the red, green and blue of one picture. A
// pixel with ink of two layers, or beside a pixel with ink of another, is where two lines touch.
const SCALE = 2; // pixels to the unit
const MARGIN = 32; // units around the canvas, where ink would be clipped
const NEAR = 6; // units that ink may reach beyond the box of its line
const INK = 96; // of 255: what counts as ink
const BAND = 4000; // rows of pixels that are looked at together

function near(a, b) {
  return a.l < b.r + NEAR && b.l < a.r + NEAR && a.t < b.b + NEAR && b.t < a.b + NEAR;
}

// Give each box the first layer that none of its neighbours has; layer 0 is for the leaders.
function layered(lines) {
  const order = [...lines].sort((a, b) => a.box.t - b.box.t);
  let active = [];
  for (const line of order) {
    active = active.filter(other => other.box.b + NEAR > line.box.t);
    const taken = new Set(active.filter(other => near(other.box, line.box)).map(other => other.layer));
    line.layer = 1;
    while (taken.has(line.layer)) line.layer++;
    active.push(line);
  }
  const count = 1 + Math.max(0, ...lines.map(line => line.layer));
  if (count > 16) throw new Error(`a mask has 16 bits, and ${count} layers are needed`);
  return count;
}

function picture(svg, lines, leaders, first) {
  const view = svg.viewBox.baseVal, width = view.width + 2 * MARGIN, height = view.height + 2 * MARGIN;
  const copy = svg.cloneNode(false), add = (parent, name) =>
    parent.appendChild(document.createElementNS("http://www.w3.org/2000/svg", name));
  copy.setAttribute("viewBox", `${-MARGIN} ${-MARGIN} ${width} ${height}`);
  copy.setAttribute("width", width * SCALE);
  copy.setAttribute("height", height * SCALE);
  for (const style of svg.querySelectorAll("style")) copy.appendChild(style.cloneNode(true));
  add(copy, "style").textContent = "text *{fill:inherit!important}";
  ["#f00", "#0f0", "#00f"].forEach((colour, channel) => {
    const group = add(copy, "g"), layer = first + channel;
    group.setAttribute("style", "mix-blend-mode:plus-lighter");
    const put = (element, property) => {
      const clone = group.appendChild(element.cloneNode(true));
      clone.style.setProperty(property, colour, "important");
      const spoken = element.closest("[lang]");
      if (spoken && spoken !== svg) clone.setAttribute("lang", spoken.getAttribute("lang"));
    };
    if (layer === 0) leaders.forEach(leader => put(leader, "stroke"));
    lines.filter(line => line.layer === layer).forEach(line => put(line.element, "fill"));
  });
  const image = new Image(width * SCALE, height * SCALE);
  const text = new XMLSerializer().serializeToString(copy);
  image.src = URL.createObjectURL(new Blob([text], {type: "image/svg+xml"}));
  return image.decode().then(() => image);
}

// Mark, in `mask`, the layers that have ink in each pixel of a band of the picture.
function mark(mask, image, first, top, height, context) {
  const width = image.width;
  context.clearRect(0, 0, width, height);
  context.drawImage(image, 0, -top);
  const data = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  for (let i = 0; i < width * height; i++) {
    const pixel = data[i];
    if (!pixel) continue;
    if ((pixel & 255) > INK) mask[i] |= 1 << first;
    if ((pixel >> 8 & 255) > INK) mask[i] |= 2 << first;
    if ((pixel >> 16 & 255) > INK) mask[i] |= 4 << first;
  }
}

async function ink(svg) {
  const lines = [...svg.querySelectorAll("text")].filter(text => text.textContent.trim()).map(element => {
    const box = element.getBBox();
    return {element, box: {l: box.x, t: box.y, r: box.x + box.width, b: box.y + box.height}};
  });
  const layers = layered(lines), leaders = [...svg.querySelectorAll(".leader")];
  const images = [];
  for (let first = 0; first < layers; first += 3) images.push(await picture(svg, lines, leaders, first));
  const {width, height} = images[0], edge = MARGIN * SCALE;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.min(BAND, height);
  const context = canvas.getContext("2d", {willReadFrequently: true});
  const touching = new Set(), clipped = new Set();
  let inked = 0;
  const at = (x, y, bits) => lines.filter(({box, layer}) => bits >> layer & 1 &&
    x >= box.l - NEAR && x <= box.r + NEAR && y >= box.t - NEAR && y <= box.b + NEAR);
  for (let top = 0; top < height; top += BAND - 1) { // bands share a row, so that no neighbours are missed
    const rows = Math.min(BAND, height - top), mask = new Uint16Array(width * rows);
    images.forEach((image, n) => mark(mask, image, 3 * n, top, rows, context));
    for (let y = 0; y < rows; y++) for (let x = 0; x < width; x++) {
      const i = y * width + x, own = mask[i];
      if (!own) continue;
      inked++;
      const bits = own | (x + 1 < width ? mask[i + 1] : 0) | (y + 1 < rows ? mask[i + width] : 0);
      const place = [x / SCALE - MARGIN, (y + top) / SCALE - MARGIN];
      if (bits & (bits - 1)) {
        const who = at(...place, bits).map(line => line.element.textContent);
        touching.add((bits & 1 ? ["a leader", ...who] : who).join(" | "));
      }
      if (own & ~1 && (x < edge || y + top < edge || x >= width - edge || y + top >= height - edge))
        at(...place, own).forEach(line => clipped.add(line.element.textContent));
    }
  }
  return {lines: lines.length, inked, touching: [...touching], clipped: [...clipped]};
}
