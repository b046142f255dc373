export { read } from "../../evaluation/model.ts";
