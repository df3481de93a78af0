#!/usr/bin/env node
// Plain JavaScript, so that it runs before anything is compiled: registers tsx, then hands over to the command line.
import { register } from "tsx/esm/api";

register();
await import("../src/cli/main.ts");
