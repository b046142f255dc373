// Made by training/review.ts from the draft replies. Do not edit.
import type { Weights } from "./score.ts";

/** On a scale from 1 to 5. */
export const EMPATHY: Weights = {
  "no feeling called for": 0.71,
  feeling: 0.53,
  issue: 0,
  ownership: 0.54,
  "next step": 0.77,
  "asks answered": 0.3,
  "an ask left open": -0.47,
  "warm open": 0.34,
  "warm close": 0.51,
  "must not go out": 0,
  hurts: -0.63,
  hollow: -0.49,
  "few words": -0.06,
  start: 1.56,
};

/** Logarithm of the odds. */
export const SENDABLE: Weights = {
  "no feeling called for": 0.52,
  feeling: -0.27,
  issue: 0,
  ownership: 0.75,
  "next step": 1.19,
  "asks answered": 0.56,
  "an ask left open": -1.27,
  "warm open": 0.18,
  "warm close": 0.61,
  "must not go out": 0,
  hurts: -0.99,
  hollow: -1.17,
  "few words": 0.17,
  start: -1.72,
};
