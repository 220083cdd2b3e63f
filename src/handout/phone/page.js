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
      this.frame = -1;
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
      if (!way) { this.draw(round[0][2]); return; }
      const left = step.s - into;
      const share = left < WAY ? 1 - left / WAY : this.step > 0 && into < WAY ? 1 - into / WAY : 0;
      this.draw(between(way[0], way[1], share));
    }

    // The part of a round at a moment: its word, its picture, the seconds that are left of it.
    at(round, into) {
      const length = round.reduce((sum, part) => sum + part[1], 0);
      let left = into % length;
      for (const [word, seconds, first, last] of round) {
        if (left < seconds) return [word, between(first, last, left / seconds), seconds - left];
        left -= seconds;
      }
      return ["", round[0][2], 0];
    }

    // Before anybody starts, the figure shows the movement as it is prescribed.
    idle(now) {
      const { round, other, way } = this.item;
      if (!round || !moves.checked || !this.visible) return;
      const into = now / 1000;
      if (way) {
        const place = into % (4 * WAY);
        const share = place < WAY ? place / WAY : place < 2 * WAY ? 1 : place < 3 * WAY ? 3 - place / WAY : 0;
        this.draw(between(way[0], way[1], share));
        return;
      }
      this.draw(this.at(this.flipped && other ? other : round, into)[1]);
    }

    flip(left) {
      if (this.figure) this.figure.classList.toggle("left", left);
    }

    draw(frame) {
      if (!this.figure || frame === this.frame) return;
      this.frame = frame;
      const { looks, shapes, frames } = this.item;
      this.figure.innerHTML = frames[frame].map((place) => {
        const shape = shapes[place], start = shape.indexOf("M");
        return `<path ${looks[shape.slice(0, start)]} d="${shape.slice(start)}"/>`;
      }).join("");
      this.figure.dataset.frame = frame;
    }
  }

  // The picture between two; where motion is to be reduced, one of the two.
  const between = (first, last, share) => {
    const near = moves.checked ? share : Math.round(share);
    return first + Math.round((last - first) * near);
  };
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
