import { describe, expect, it } from "vitest";
import { injuryPart } from "./injury-parts.ts";

describe("the part that an injury is of", () => {
  it.each([
    ["S42.00", "Distal (lateral) third clavicle fx, right", "S42.03"],
    ["S42.20", "Proximal humerus fracture, surgical neck, 2-part", "S42.22"],
    ["S42.20", "Proximal humerus fracture, greater tuberosity", "S42.25"],
    ["S62.32", "4th metacarpal shaft fracture, nondisplaced", "S62.35"],
    ["S62.60", "Proximal phalanx fracture, right small finger, nondisplaced", "S62.64"],
    ["S62.60", "Tuft fracture of the middle finger", "S62.63"],
    ["S82.40", "Weber B fibula fx", "S82.6"],
    ["S53.10", "Elbow dislocation, posterior", "S53.12"],
    ["S32.9", "Pelvic fracture, superior ramus", "S32.51"],
    ["S42.30", "Spiral break of the shaft of the right humerus", "S42.34"],
    ["S42.30", "Right proximal humerus broken at the surgical neck", "S42.21"],
    ["S52.30", "Greenstick of the right radial shaft", "S52.31"],
    ["S52.9", "Radius broken just above the wrist", "S52.50"],
    ["S32.04", "fractures of the left L4 transverse process only", "S32.048"],
    ["S22.4", "the segment moves the wrong way: flail", "S22.5"],
    ["S32.10", "Denis zone one fracture of the sacrum", "S32.11"],
    ["S92.00", "calcaneus, joint-depression type", "S92.06"],
    ["S22.3", "Closed rib fractures, L 5-7", "S22.4"],
    ["S22.3", "fractures of ribs 3 through 6 on the right", "S22.4"],
    ["S22.3", "left 5th and 6th rib fracture", "S22.4"],
    ["S22.3", "rib fx x3 R", "S22.4"],
    ["S22.3", "three left rib fractures", "S22.4"],
  ])("%s in %s", (code, text, part) => {
    expect(injuryPart(code, text)).toBe(part);
  });

  it.each([
    ["S42.00", "Clavicle fracture"],
    ["S62.32", "4th metacarpal shaft fracture, displaced"],
    ["S22.3", "Left 8th rib fracture, 2 weeks"],
    ["S22.3", "Rib fracture, pain 5, 7/10"],
    ["S22.3", "Rib fx x3 weeks"],
    ["S22.4", "Rib fractures, no flail segment"],
    ["S82.20", "Tibia fracture, oblique view done"],
    ["S92.50", "Toe fracture, proximal phalanx and middle phalanx"],
    ["S83.00", "Patellar dislocation"],
    ["M25.511", "Shoulder pain, posterior"],
  ])("%s stays in %s", (code, text) => {
    expect(injuryPart(code, text)).toBeUndefined();
  });
});
