/** Words of support desks, IT, logistics, insurance, billing and travel that customers can't be expected to know. */
import { anyOf } from "./pattern.ts";

/** How a desk talks about its own work: jargon for any customer, also one who knows the trade. */
export const DESK = anyOf([
  /\b(?:escalat(?:e|ed|ing|ion) (?:(?:this|it|your (?:case|ticket|issue|matter)|the (?:case|ticket|issue|matter)) )?(?:internally )?(?:to|with) (?:our |the )?(?:l\d|level[ -]?\d|tier[ -]?\w+|second[ -]line|third[ -]line|\d(?:st|nd|rd)[ -]line|back[ -]?office|back[ -]?end|engineering|noc|soc|sme|csm|tam|ops|devops|sre|vendor|upstream)(?: (?:support|team|engineers?))?|(?:l[1-4]|tier[ -]?(?:[1-4]|one|two|three)|level[ -]?[1-4]|(?:1st|2nd|3rd|first|second|third)[ -](?:line|level|tier)) (?:support|team|engineers?|agents?|desk|queue|triage|escalation)|sev[ -]?[0-5]|p[0-4] (?:incident|ticket|issue|bug)|(?:the |your |this )?(?:ticket|case) (?:(?:has been|was|is|will be) )?(?:triaged|dispositioned|re-?queued|merged (?:in)?to|parked|on[ -]hold[ -]pending|soft[ -]closed|routed|assigned to (?:the )?[a-z]+ queue|logged (?:under|against))|post-?mortem|root[ -]cause analysis|hot-?fix|war ?room|run-?books?|change (?:advisory board|freeze)|(?:closed|marked|tagged|flagged|resolved) as (?:wontfix|won['’]t[ -]fix|duplicate|dup|nff|no fault found|works as designed|by design|not reproducible|cannot reproduce)|(?:resolution|disposition|wrap[ -]up|reason) codes?|back[ -]?office|swim ?lanes?|sprint (?:backlog|planning|cycle)|(?:product|engineering) backlog|(?:in|added to|put on) (?:the|our) backlog|circle back|touch base|knowledge base article|kb[ -]articles?|first[ -]contact resolution|agent handoffs?|warm transfer|canned macro|macro response|SOP)\b/gi,
]);

/** Fields and their words. Two-word terms first: the longest match wins. */
const FIELDS: readonly string[] = [
  // Software, hosting, sign-in.
  "ingress(?: layer| controller)?|egress|edge prox(?:y|ies)|reverse prox(?:y|ies)|load balanc(?:er|ers|ing)|fail-?over|connection pool(?: exhaustion)?|5xx|4xx|status code|rate[ -]limit(?:ed|ing)?|throttl(?:ed|ing)|time-?to-?live|propagat(?:e|ed|es|ion)|name ?servers?|a[ -]records?|dns (?:records?|entry|zone)|signing certificate|x\\.?509(?: cert(?:ificate)?)?|metadata xml|saml assertion|assertion|identity provider|idp|sso connector|service principal|tenants?(?= (?:id|admin|level|settings|config)|$)|provision(?:ed|ing)|de-?provision(?:ed|ing)|back[ -]?end|front[ -]?end|middleware|endpoints?|payloads?|webhooks?|call-?back url|api (?:gateway|key|call|endpoint)|access tokens?|refresh tokens?|bearer token|token expir(?:y|ed)|session (?:token|cache|cookie|id)|flush(?:ed|ing)? (?:the |your )?(?:[a-z]+ )?cache|cache invalidation|stale (?:cache|cert|session|token|data)|garbage collect(?:ed|ion)|memory leak|stack ?trace|null pointer|segfault|core dump|race condition|dead ?lock|deprecat(?:ed|ion)|decommission(?:ed|ing)?|sunsetted|refactor(?:ed|ing)?|deploy(?:ed|ment)? pipeline|pipeline run|cron ?jobs?|batch (?:job|run|process)|back-?fill(?:ed)?|data migration|schema(?: change| migration)?|replicat(?:ion|ed) lag|sharding|latency|packet loss|jitter|throughput|subnet(?: mask)?|port forward(?:ing)?|firewall rules?|whitelist(?:ed|ing)?|allow-?list(?:ed|ing)?|blacklist(?:ed)?|mac address|gateway (?:timeout|error)|bootloader|boot ?loop|driver stack|registry key|group policy|active directory|user principal|distribution group|quota exceeded|staging environment|prod(?:uction)? environment|feature flag|a/b test|canary release|health (?:probe|check)s?|control plane|data plane|availability zone|config(?:uration)? (?:drift|rollout|push)|parsing error|encoding error|utf-8|hash(?:ed)? (?:value|mismatch)|checksum|idempoten(?:t|cy)|async(?:hronous(?:ly)?)?|dunning|debug(?:ging)? (?:mode|log|info)|verbose log(?:ging)?|telemetry|heuristics?",
  // Telephone, network at home, devices.
  "provisioning (?:failed|error|system)|port(?:ing)? (?:was rejected|request|was|authorisation|authorization)|number port(?:ing|ability)|line (?:attenuation|sync|training|profile)|sync (?:speed|rate)|distribution point|drop (?:cable|wire)|exchange equipment|optical network terminal|attenuation|noise margin|back-?haul|roaming profile|network attach|sim swap|solenoid(?: valve)?|thermistor|pcb|capacitor|relay board|control board|heating element relay|boiler return|impeller|manifold|thermocouple|inverter board|actuator|grommet|bearing race|derailleur hanger|ecu|error register",
  // Shipping and stock.
  "bill of lading|air ?waybill|way-?bill|consignment(?: note)?|consignee|consignor|linehaul|line-?haul|last[ -]mile|first[ -]mile|cross-?dock(?:ed|ing)?|hub scan|inbound scan|outbound scan|deconsolidat(?:ed|ion)|demurrage|detention charges?|incoterms?|customs (?:broker|brokerage|clearance hold)|hs code|tariff code|commodity code|pre-?alert|exception (?:code|scan|status)|delivery exception|carrier exception|returned to (?:origin|shipper)|drop-?ship(?:ped|ping|per)?|fulfil?lment node|pick[ -](?:and[ -]pack|list|face)|short[ -](?:pick|ship)(?:ped)?|stock-?out|out-?turn|allocation (?:run|batch)|cycle count|goods[ -]in|reverse logistics|restocking (?:code|unit)|safety stock|palleti[sz]ed|groupage|less[ -]than[ -]truckload|proof[ -]of[ -]delivery|sku level",
  // Money.
  "remittance(?: advice)?|adjudicat(?:e|ed|ion)|patient responsibility|subject to (?:your )?deductible|co-?insurance|out[ -]of[ -]network|allowed amount|explanation of benefits|coordination of benefits|prior auth(?:ori[sz]ation)?|pre-?auth(?:ori[sz](?:ed|ation))?|auth(?:ori[sz]ation)? hold|auth code|acquir(?:er|ing bank)|issuing bank|merchant (?:id|category|descriptor)|settlement (?:batch|file|cycle)|batch settlement|charge-?back reason|reversal (?:batch|posting)|ledger(?: entry| balance)?|accruals?|amorti[sz](?:ed|ation)|direct debit indemnity|dunning (?:run|level|process)|credit (?:memo|note run)|debit memo|suspense account|unallocated (?:cash|payment)s?|reconcil(?:ed|iation)|clearing (?:house|account|cycle)|value[ -]dated|nostro|correspondent bank|swift code|sort code mismatch|beneficiary bank|standing instruction|overlimit|limit utili[sz]ation|subrogation|indemnit(?:y|ies|ied)|proximate cause|proximate peril|without admission of liability|in our sole discretion|sole discretion|force majeure|ex gratia|escrow|garnish(?:ment|ed)?|novation|estoppel",
  // Travel, rooms, tickets.
  "involuntary (?:re-?route|re-?booking|refund)|irregular operations|fare (?:basis|bucket)|booking class|re-?accommodat(?:ed|ion)|open[ -]jaw|interlin(?:e|ing)|code-?share|coupon status|ticket (?:coupon|stock)|re-?issue (?:fee|queue)|ancillar(?:y|ies)|inventory (?:release|control)|rate (?:plan|code|parity)|out[ -]of[ -]order room|no[ -]show (?:policy|charge rule)|folio|block(?:ed)? inventory|yield management|channel manager|release period|walked guest",
];
const FIELD = anyOf([new RegExp(`\\b(?:${FIELDS.join("|")})\\b`)]);

/** Two ways to be found: as the desk's own talk, or as a field's word. */
export const TERMS: readonly RegExp[] = [DESK, FIELD];

/** Plain words that fit wherever the term stands, in the same grammar. */
export const PLAIN: Readonly<Record<string, string>> = {
  EOD: "the end of the day",
  COB: "the end of the day",
  SKU: "item number",
  SKUS: "item numbers",
  POD: "proof of delivery",
  RMA: "return",
  RCA: "report on the cause",
  PNR: "booking code",
  AWB: "parcel number",
  CSR: "colleague",
  CSRS: "colleagues",
  "root cause analysis": "report on the cause",
  provisioned: "set up",
  deprovisioned: "switched off",
  decommissioned: "taken out of use",
  deprecated: "no longer supported",
  whitelisted: "allowed",
  whitelist: "allow",
  latency: "delay",
  hotfix: "repair",
  "kb article": "help article",
  "knowledge base article": "help article",
  waybill: "parcel label",
  consignment: "delivery",
  "remittance advice": "payment note",
  adjudicated: "decided",
};
