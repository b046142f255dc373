// Made by training/review.ts from the draft replies. Do not edit.
import type { Weights } from "./score.ts";

/** On a scale from 1 to 5. */
export const EMPATHY: Weights = {
  "no feeling called for": 0.7,
  feeling: 0.63,
  issue: 0.35,
  ownership: 0.38,
  "next step": 0.63,
  "asks answered": 0.32,
  "an ask left open": -0.52,
  "warm open": 0.26,
  "warm close": 0.36,
  "must not go out": -0.61,
  hurts: -0.68,
  hollow: -0.64,
  "few words": -0.14,
  start: 1.73,
};

/** Logarithm of the odds. */
export const SENDABLE: Weights = {
  "no feeling called for": 0.65,
  feeling: -0.07,
  issue: 0.6,
  ownership: 0.51,
  "next step": 1.16,
  "asks answered": 0.97,
  "an ask left open": -1.62,
  "warm open": 0.09,
  "warm close": 0.38,
  "must not go out": -1.63,
  hurts: -1,
  hollow: -0.96,
  "few words": 0.12,
  start: -2.16,
};
