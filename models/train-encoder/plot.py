"""Draws quality against speed: `plot.py <report.json> <out.svg>`, the report as `npx tsx eval/retrieval.ts --model ... --json` prints it."""

import json
import math
import sys
from html import escape
from pathlib import Path

SET = "index, natural: dense"
PANELS = (("r1", "R@1, full code"), ("r10", "R@10, full code"))
WIDTH, HEIGHT, LEFT, TOP, GAP = 360, 300, 60, 40, 80


def panel(models: list[dict], measure: str, title: str, at: int) -> list[str]:
    """One set of axes; the bars are 95% intervals."""
    speeds = [math.log10(model["textsPerSecond"]) for model in models]
    figures = [model["figures"][SET][measure] for model in models]
    low, high = math.floor(min(speeds) * 2) / 2, math.ceil(max(speeds) * 2 + 0.6) / 2
    bottom, top = (math.floor(min(f["low"] for f in figures) * 20) / 20, math.ceil(max(f["high"] for f in figures) * 20) / 20)
    left = LEFT + at * (WIDTH + GAP)

    def x(speed: float) -> float:
        return left + (speed - low) / (high - low) * WIDTH

    def y(value: float) -> float:
        return TOP + HEIGHT - (value - bottom) / (top - bottom) * HEIGHT

    out = [f'<rect x="{left}" y="{TOP}" width="{WIDTH}" height="{HEIGHT}" fill="none" stroke="#999"/>',
           f'<text x="{left}" y="{TOP - 12}" font-weight="bold">{title}</text>',
           f'<text x="{left + WIDTH / 2}" y="{TOP + HEIGHT + 36}" text-anchor="middle">texts a second (logarithmic)</text>']
    for step in range(round((top - bottom) * 20) + 1):
        value = bottom + step / 20
        out.append(f'<line x1="{left}" x2="{left + WIDTH}" y1="{y(value):.1f}" y2="{y(value):.1f}" stroke="#e5e5e5"/>')
        out.append(f'<text x="{left - 6}" y="{y(value) + 4:.1f}" text-anchor="end">{value:.2f}</text>')
    for power in range(math.ceil(low), math.floor(high) + 1):
        for share in (1, 2, 5):
            speed = power + math.log10(share)
            if low <= speed <= high:
                out.append(f'<text x="{x(speed):.1f}" y="{TOP + HEIGHT + 18}" text-anchor="middle">{share * 10**power:,}</text>')
    for model, speed, figure in zip(models, speeds, figures, strict=True):
        place, name = x(speed), escape(model["model"].split("@")[0])
        out.append(f'<line x1="{place:.1f}" x2="{place:.1f}" y1="{y(figure["low"]):.1f}" y2="{y(figure["high"]):.1f}" stroke="#1f6feb"/>')
        out.append(f'<circle cx="{place:.1f}" cy="{y(figure["value"]):.1f}" r="4" fill="#1f6feb"/>')
        side = "end" if place > left + WIDTH / 2 else "start"
        out.append(f'<text x="{place + (-8 if side == "end" else 8):.1f}" y="{y(figure["value"]) - 6:.1f}" text-anchor="{side}">{name}</text>')
    return out


def main() -> None:
    report = json.loads(Path(sys.argv[1]).read_text())
    parts = [line for at, (measure, title) in enumerate(PANELS) for line in panel(report["models"], measure, title, at)]
    size = f'{LEFT + 2 * WIDTH + GAP + 30} {TOP + HEIGHT + 50}'
    about = f'{SET}, {report["part"]} main terms, {report["questions"]["index, natural"]} phrases'
    Path(sys.argv[2]).write_text("\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" font-family="sans-serif" font-size="12">',
        f"<title>{escape(about)}</title>", '<rect width="100%" height="100%" fill="#fff"/>', *parts, "</svg>", ""]))


if __name__ == "__main__":
    main()
