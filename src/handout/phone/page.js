"use strict";
// One clock decides everything: what is shown follows from how long ago somebody pressed Start, never from how often
// something was drawn.
(async () => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Ticks stay on this phone.
  const kept = (() => {
    try { return JSON.parse(localStorage.getItem(root.dataset.key)) || {}; } catch { return {}; }
  })();
  for (const field of all("[data-tick]")) {
    const name = field.dataset.tick, box = field.type === "checkbox";
    if (name in kept) { if (box) field.checked = kept[name]; else field.value = kept[name]; }
    field.addEventListener("input", () => {
      kept[name] = box ? field.checked : field.value;
      try { localStorage.setItem(root.dataset.key, JSON.stringify(kept)); } catch { /* a private window keeps nothing */ }
    });
  }

  const packed = Uint8Array.from(atob(document.getElementById("data").textContent), (c) => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const data = JSON.parse(await new Response(stream).text());
  const words = data.words;

  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const moves = document.getElementById("moves");
  moves.checked = !still.matches;
  const WAY = 2;

  class Exercise {
    constructor(article, item) {
      this.item = item;
      this.figure = article.querySelector(".figure");
      this.flipped = this.figure && this.figure.classList.contains("left");
      this.drawn = "";
      this.visible = false;
      for (const name of ["start", "pause", "stop"]) {
        this[name] = article.querySelector("button." + name);
        if (this[name]) this[name].addEventListener("click", () => this["on_" + name]());
      }
      for (const name of ["now", "clock", "count", "said"]) this[name] = article.querySelector("." + name);
      this.began = null; // when it would have begun if it had never been paused
      this.held = null; // how far it was when it was paused
      this.step = null;
    }

    on_start() {
      for (const other of exercises) if (other !== this && other.began !== null) other.on_stop();
      this.began = performance.now();
      this.held = null;
      this.step = null;
      this.buttons(true);
      this.pause.focus();
      signal();
      awake();
      this.tick(this.began);
    }

    on_pause() {
      const now = performance.now();
      if (this.held === null) { this.held = now - this.began; } else { this.began = now - this.held; this.held = null; }
      this.pause.textContent = this.held === null ? words.pause : words.resume;
    }

    on_stop() {
      this.began = this.held = this.step = null;
      this.now.textContent = this.clock.textContent = this.count.textContent = "";
      const focused = document.activeElement === this.stop || document.activeElement === this.pause;
      this.buttons(false);
      if (focused) this.start.focus();
    }

    buttons(running) {
      this.start.hidden = running;
      this.pause.hidden = this.stop.hidden = !running;
      this.pause.textContent = words.pause;
    }

    // Shows what belongs to this moment; it may come as rarely as it likes.
    tick(now) {
      if (this.began === null) { this.idle(now); return; }
      const elapsed = (this.held === null ? now - this.began : this.held) / 1000;
      let from = 0;
      for (const [place, step] of this.item.steps.entries()) {
        if (elapsed < from + step.s) { this.show(place, step, elapsed - from); return; }
        from += step.s;
      }
      this.on_stop();
      this.now.textContent = words.done;
      this.said.textContent = words.done;
      signal();
    }

    show(place, step, into) {
      const left = Math.max(0, step.s - into);
      if (this.step !== place) {
        this.step = place;
        this.now.textContent = this.title(step);
        this.said.textContent = this.title(step) + ", " + clock(step.s);
        if (place > 0) signal();
      }
      this.clock.textContent = clock(left);
      this.clock.dataset.elapsed = (this.item.steps.slice(0, place).reduce((sum, one) => sum + one.s, 0) + into).toFixed(3);
      let count = "";
      if (step.k === "work" && step.reps) {
        const rep = Math.min(step.reps, Math.floor(into / (step.s / step.reps)) + 1);
        count = fill(words.rep, { rep, reps: step.reps });
      }
      this.move(step, into, count);
    }

    title(step) {
      if (step.k !== "work") return words[step.k] + this.next();
      const side = step.side === "left" ? words.left : step.side === "right" ? words.right : "";
      return [fill(words.set, { set: step.set[0], sets: step.set[1] }), side].filter(Boolean).join(", ");
    }

    next() {
      const next = this.item.steps[this.step + 1];
      const side = next && next.k === "work" && (next.side === "left" ? words.left : next.side === "right" ? words.right : "");
      return side ? ": " + side : "";
    }

    move(step, into, count) {
      const { round, other, way } = this.item;
      if (!round) { this.count.textContent = count; return; }
      if (step.k === "work") {
        const length = round.reduce((sum, part) => sum + part[1], 0);
        const turn = step.side === "turn" && Math.floor(into / length) % 2 === 1;
        const left = step.side === "left" || turn !== (step.side === "turn" && this.flipped);
        const [word, frame, rest] = this.at(left && other ? other : round, into);
        this.flip(!other && left);
        this.draw(frame);
        const said = word && !way ? word + (rest > 0.05 && round.length > 1 ? " " + Math.ceil(rest) : "") : "";
        this.count.textContent = [count, said].filter(Boolean).join(" · ");
        return;
      }
      this.count.textContent = count;
      const next = this.item.steps[this.step + 1];
      if (next && next.side && next.side !== "turn") this.flip(!other && next.side === "left");
      if (!way) { this.draw(whole(round[0][2][0])); return; }
      const left = step.s - into;
      const share = left < WAY ? 1 - left / WAY : this.step > 0 && into < WAY ? 1 - into / WAY : 0;
      this.draw(between(way, share));
    }

    // The part of a round at a moment: its word, its picture, the seconds that are left of it.
    at(round, into) {
      const length = round.reduce((sum, part) => sum + part[1], 0);
      let left = into % length;
      for (const [word, seconds, pictures] of round) {
        if (left < seconds) return [word, between(pictures, left / seconds), seconds - left];
        left -= seconds;
      }
      return ["", whole(round[0][2][0]), 0];
    }

    // Before anybody starts, the figure shows the movement as it is prescribed.
    idle(now) {
      const { round, other, way } = this.item;
      if (!round || !moves.checked || !this.visible) return;
      const into = now / 1000;
      if (way) {
        const place = into % (4 * WAY);
        const share = place < WAY ? place / WAY : place < 2 * WAY ? 1 : place < 3 * WAY ? 3 - place / WAY : 0;
        this.draw(between(way, share));
        return;
      }
      this.draw(this.at(this.flipped && other ? other : round, into)[1]);
    }

    flip(left) {
      if (this.figure) this.figure.classList.toggle("left", left);
    }

    // Draws a moment between two pictures: [one, other, share].
    draw(moment) {
      const key = moment.join("/");
      if (!this.figure || key === this.drawn) return;
      this.drawn = key;
      this.figure.innerHTML = this.morph(...moment);
      this.figure.dataset.frame = moment[0];
    }

    // Shapes that both pictures have are on their way from the one to the other; others are those of the nearer one.
    morph(one, other, share) {
      const { looks, shapes, frames } = this.item;
      const near = share < 0.5 ? one : other;
      const pairs = one === other ? null : this.pairs(one, other);
      return frames[near].map((place, index) => {
        const shape = shapes[place], start = shape.indexOf("M");
        const pair = pairs && pairs[near === one ? 0 : 1].get(index);
        const path = pair ? along(pair, share) : shape.slice(start);
        return `<path ${looks[shape.slice(0, start)]} d="${path}"/>`;
      }).join("");
    }

    // Which shapes of two pictures are the same, by their place in either.
    pairs(one, other) {
      const name = one + "/" + other;
      this.known = this.known || new Map();
      if (this.known.has(name)) return this.known.get(name);
      const { looks, shapes, frames } = this.item;
      const kind = (place) => looks[parseInt(shapes[place], 10)].replace(/#\w+/g, "");
      const [from, to] = [frames[one], frames[other]];
      const [same, back] = [new Map(), new Map()];
      const lookOf = (place) => parseInt(shapes[place], 10);
      const match = (a, b) => {
        if (from[a] === to[b]) return;
        const pair = paired(shapes[from[a]], shapes[to[b]]);
        if (pair) { same.set(a, pair); back.set(b, pair); }
      };
      const left = new Set(from.keys()), right = new Set(to.keys());
      for (const look of new Set(from.map(lookOf))) {
        const [mine, theirs] = [from, to].map((list) => [...list.keys()].filter((at) => lookOf(list[at]) === look));
        if (mine.length !== theirs.length) continue;
        mine.forEach((at, nth) => { match(at, theirs[nth]); left.delete(at); right.delete(theirs[nth]); });
      }
      // What is far away changes its color on the way.
      const rest = [...right];
      if (left.size === rest.length) {
        [...left].forEach((at, nth) => { if (kind(from[at]) === kind(to[rest[nth]])) match(at, rest[nth]); });
      }
      this.known.set(name, [same, back]);
      return [same, back];
    }
  }

  // The lines of a path as points.
  const lines = (shape) => shape.slice(shape.indexOf("M") + 1).split("M").map((line) => {
    const numbers = line.match(/-?\d+/g).map(Number), points = [];
    let x = 0, y = 0;
    for (let at = 0; at < numbers.length; at += 2) { x += numbers[at]; y += numbers[at + 1]; points.push([x, y]); }
    return { points, closed: line.endsWith("z") };
  });

  // So many points at equal distances along a line.
  const spread = ({ points, closed }, count) => {
    const way = closed ? [...points, points[0]] : points;
    const ends = [0];
    for (let at = 1; at < way.length; at++) {
      ends.push(ends[at - 1] + Math.hypot(way[at][0] - way[at - 1][0], way[at][1] - way[at - 1][1]));
    }
    const step = ends[ends.length - 1] / (closed ? count : count - 1), out = [];
    for (let nth = 0, at = 1; nth < count; nth++) {
      while (at < ends.length - 1 && ends[at] < nth * step) at++;
      const share = Math.min(1, (nth * step - ends[at - 1]) / (ends[at] - ends[at - 1] || 1));
      out.push([0, 1].map((axis) => way[at - 1][axis] + share * (way[at][axis] - way[at - 1][axis])));
    }
    return out;
  };

  // How far apart two rows of points are when the second starts at another of its points.
  const apart = (one, other, from) => one.reduce((sum, [x, y], at) => {
    const [u, v] = other[(at + from) % other.length];
    return sum + (x - u) ** 2 + (y - v) ** 2;
  }, 0) / one.length;

  // Farther than this, in units of the picture, no shape moves between two pictures.
  const FAR = 45;
  const paired = (one, other) => {
    const [from, to] = [lines(one), lines(other)];
    if (from.length !== to.length) return null;
    const out = [];
    for (const [at, line] of from.entries()) {
      const { points, closed } = to[at];
      if (line.closed !== closed) return null;
      const count = Math.max(12, Math.round(1.4 * Math.max(line.points.length, points.length)));
      const start = spread(line, count);
      let end = spread(to[at], count);
      if (closed) {
        let best = 0, least = Infinity;
        for (let turn = 0; turn < count; turn++) {
          const by = apart(start, end, turn);
          if (by < least) { least = by; best = turn; }
        }
        end = [...end.slice(best), ...end.slice(0, best)];
      }
      if (FAR ** 2 < apart(start, end, 0)) return null;
      out.push({ start, end, closed });
    }
    return out;
  };

  const along = (pair, share) => pair.map(({ start, end, closed }) => "M" + start.map(([x, y], at) =>
    (x + share * (end[at][0] - x)).toFixed(1) + " " + (y + share * (end[at][1] - y)).toFixed(1)
  ).join("L") + (closed ? "z" : "")).join("");

  // Where a moment lies between two pictures; where motion is to be reduced, at the first or at the last.
  const between = (pictures, share) => {
    const near = moves.checked ? share : Math.round(share);
    const place = (pictures.length - 1) * near, first = Math.floor(place);
    const next = Math.min(first + 1, pictures.length - 1);
    // Twenty steps from one to the next are enough, and less for the battery to do.
    const part = Math.round((place - first) * 20) / 20;
    return part === 0 || pictures[first] === pictures[next] ? whole(pictures[first])
      : part === 1 ? whole(pictures[next]) : [pictures[first], pictures[next], part];
  };
  const whole = (picture) => [picture, picture, 0];
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const clock = (seconds) => {
    const whole = Math.ceil(seconds - 1e-6);
    return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
  };

  // A short tone and a touch, where the phone has them.
  let sound = null;
  const signal = () => {
    try {
      sound = sound || new AudioContext();
      const tone = sound.createOscillator(), volume = sound.createGain(), at = sound.currentTime;
      volume.gain.setValueAtTime(0.2, at);
      volume.gain.exponentialRampToValueAtTime(0.001, at + 0.25);
      tone.frequency.value = 660;
      tone.connect(volume).connect(sound.destination);
      tone.start(at);
      tone.stop(at + 0.25);
    } catch { /* silent */ }
    if (navigator.vibrate) navigator.vibrate(120);
  };
  const awake = async () => {
    try { await navigator.wakeLock.request("screen"); } catch { /* it may go dark; the time goes on */ }
  };

  const exercises = all("article").map((article) => new Exercise(article, data.items[article.dataset.exercise]));
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const own = exercises.find((exercise) => exercise.figure === entry.target);
      if (own) own.visible = entry.isIntersecting;
    }
  });
  for (const exercise of exercises) if (exercise.figure) seen.observe(exercise.figure);
  const tick = () => { const now = performance.now(); for (const exercise of exercises) exercise.tick(now); };
  const draw = () => { tick(); requestAnimationFrame(draw); };
  draw();
  // A page that is not seen is not drawn; its signals come all the same.
  setInterval(tick, 250);
  document.addEventListener("visibilitychange", tick);
  root.dataset.ready = "yes";
})();
