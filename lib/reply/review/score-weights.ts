// Made by training/review.ts from the draft replies. Do not edit.
import type { Weights } from "./score.ts";

/** On a scale from 1 to 5. */
export const EMPATHY: Weights = {
  "no feeling called for": 0.65,
  feeling: 0.59,
  issue: 0.41,
  ownership: 0.39,
  "next step": 0.6,
  "asks answered": 0.27,
  "an ask left open": -0.53,
  "warm open": 0.29,
  "warm close": 0.47,
  "must not go out": -0.56,
  hurts: -0.71,
  hollow: -0.55,
  "few words": -0.12,
  start: 1.69,
};

/** Logarithm of the odds. */
export const SENDABLE: Weights = {
  "no feeling called for": 0.63,
  feeling: 0.07,
  issue: 0.69,
  ownership: 0.5,
  "next step": 1.19,
  "asks answered": 0.97,
  "an ask left open": -1.67,
  "warm open": 0.15,
  "warm close": 0.59,
  "must not go out": -2.16,
  hurts: -1.02,
  hollow: -0.69,
  "few words": 0.15,
  start: -2.37,
};
