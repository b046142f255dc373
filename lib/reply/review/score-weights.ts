// Made by training/review.ts from the draft replies. Do not edit.
import type { Weights } from "./score.ts";

/** On a scale from 1 to 5. */
export const EMPATHY: Weights = {
  "no feeling called for": 0.64,
  feeling: 0.62,
  issue: 0.34,
  ownership: 0.45,
  "next step": 0.59,
  "asks answered": 0.36,
  "an ask left open": -0.44,
  "warm open": 0.27,
  "warm close": 0.42,
  "must not go out": -0.59,
  hurts: -0.69,
  hollow: -0.61,
  "few words": -0.12,
  start: 1.71,
};

/** Logarithm of the odds. */
export const SENDABLE: Weights = {
  "no feeling called for": 0.54,
  feeling: 0.04,
  issue: 0.66,
  ownership: 0.65,
  "next step": 1.17,
  "asks answered": 0.65,
  "an ask left open": -1.37,
  "warm open": 0.11,
  "warm close": 0.49,
  "must not go out": -2.21,
  hurts: -1.01,
  hollow: -0.79,
  "few words": 0.13,
  start: -1.95,
};
