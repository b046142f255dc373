// Made by training/review.ts from the draft replies. Do not edit.
import type { Weights } from "./score.ts";

/** On a scale from 1 to 5. */
export const EMPATHY: Weights = {
  "no feeling called for": 0.63,
  feeling: 0.58,
  issue: 0.34,
  ownership: 0.45,
  "next step": 0.58,
  "asks answered": 0.34,
  "an ask left open": -0.46,
  "warm open": 0.28,
  "warm close": 0.42,
  "must not go out": -0.59,
  hurts: -0.71,
  hollow: -0.63,
  "few words": -0.16,
  start: 1.75,
};

/** Logarithm of the odds. */
export const SENDABLE: Weights = {
  "no feeling called for": 0.54,
  feeling: 0.04,
  issue: 0.66,
  ownership: 0.65,
  "next step": 1.18,
  "asks answered": 0.65,
  "an ask left open": -1.37,
  "warm open": 0.12,
  "warm close": 0.49,
  "must not go out": -2.22,
  hurts: -1.01,
  hollow: -0.79,
  "few words": 0.13,
  start: -1.96,
};
