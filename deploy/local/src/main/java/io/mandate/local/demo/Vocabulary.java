package io.mandate.local.demo;

import java.util.List;
import java.util.Map;

/** The words of which the demonstration's names are made. */
final class Vocabulary {
    private Vocabulary() {}

    /** A thing to do, with the kind of project it is. */
    record Subject(String kind, String title) {}

    /** A part of the company, with the office that governs its projects. */
    record Place(String office, String title) {}

    static final List<Subject> SUBJECTS =
            List.of(
                    new Subject("modernisation", "Replace the manufacturing execution system"),
                    new Subject("modernisation", "Retire the mainframe order entry"),
                    new Subject("modernisation", "New warehouse management"),
                    new Subject("modernisation", "Move the data centre"),
                    new Subject("modernisation", "One master data for materials"),
                    new Subject("modernisation", "Renew the spare parts catalogue"),
                    new Subject("automation", "Automate incoming invoices"),
                    new Subject("automation", "Driverless transport control"),
                    new Subject("automation", "Paperless shop floor"),
                    new Subject("automation", "Electronic data interchange with suppliers"),
                    new Subject("automation", "Automate test benches"),
                    new Subject("automation", "Robotic cell scheduling"),
                    new Subject("analytics", "Predictive maintenance"),
                    new Subject("analytics", "Energy monitoring"),
                    new Subject("analytics", "Demand forecasting"),
                    new Subject("analytics", "Scrap rate dashboard"),
                    new Subject("analytics", "Margin analysis by variant"),
                    new Subject("analytics", "Visual quality inspection"),
                    new Subject("customer", "Self-service customer portal"),
                    new Subject("customer", "Product configurator"),
                    new Subject("customer", "Remote service for machines"),
                    new Subject("customer", "Field service app"),
                    new Subject("customer", "Complaint handling"),
                    new Subject("customer", "Price quotation within the hour"),
                    new Subject("compliance", "Carbon reporting per product"),
                    new Subject("compliance", "Supply chain due diligence"),
                    new Subject("compliance", "Electronic invoicing mandate"),
                    new Subject("compliance", "Archive for retention periods"),
                    new Subject("compliance", "Export control screening"),
                    new Subject("security", "Network segmentation"),
                    new Subject("security", "Identity and access management"),
                    new Subject("security", "Backup that survives ransomware"),
                    new Subject("security", "Security monitoring"),
                    new Subject("security", "Patch industrial controllers"),
                    new Subject("infrastructure", "Wireless network renewal"),
                    new Subject("infrastructure", "Workplace renewal"),
                    new Subject("infrastructure", "Container platform"),
                    new Subject("infrastructure", "Integration platform"),
                    new Subject("infrastructure", "Telephony replacement"),
                    new Subject("infrastructure", "Edge computing"));

    static final List<Place> PLACES =
            List.of(
                    new Place("IT-PRODUCTION", "press plant"),
                    new Place("IT-PRODUCTION", "foundry"),
                    new Place("IT-PRODUCTION", "assembly hall 1"),
                    new Place("IT-PRODUCTION", "assembly hall 2"),
                    new Place("IT-PRODUCTION", "paint shop"),
                    new Place("IT-PRODUCTION", "tool shop"),
                    new Place("IT-SUPPLY", "central warehouse"),
                    new Place("IT-SUPPLY", "inbound logistics"),
                    new Place("IT-SUPPLY", "purchasing"),
                    new Place("IT-SUPPLY", "spare parts hub"),
                    new Place("IT-SUPPLY", "overseas shipping"),
                    new Place("IT-SALES", "domestic sales"),
                    new Place("IT-SALES", "export sales"),
                    new Place("IT-SALES", "dealer network"),
                    new Place("IT-SALES", "after-sales service"),
                    new Place("IT-SALES", "online shop"),
                    new Place("IT-FINANCE", "group accounting"),
                    new Place("IT-FINANCE", "controlling"),
                    new Place("IT-FINANCE", "human resources"),
                    new Place("IT-FINANCE", "treasury"),
                    new Place("IT-PLATFORM", "headquarters"),
                    new Place("IT-PLATFORM", "engineering"),
                    new Place("IT-PLATFORM", "research laboratory"),
                    new Place("IT-PLATFORM", "subsidiary north"),
                    new Place("IT-PLATFORM", "subsidiary south"));

    /** Who works on a kind of project, the busiest first. */
    static final Map<String, List<String>> ROLES =
            Map.of(
                    "modernisation", List.of("developer", "analyst", "project-lead", "tester"),
                    "automation", List.of("developer", "systems-engineer", "analyst", "tester"),
                    "analytics", List.of("data-engineer", "analyst", "developer"),
                    "customer", List.of("developer", "designer", "analyst", "tester"),
                    "compliance", List.of("analyst", "project-lead", "developer"),
                    "security", List.of("systems-engineer", "architect", "project-lead"),
                    "infrastructure", List.of("systems-engineer", "architect", "developer"));

    /** How many of the sixty people have a role. */
    static final List<Map.Entry<String, Integer>> STAFF =
            List.of(
                    Map.entry("developer", 19),
                    Map.entry("analyst", 10),
                    Map.entry("systems-engineer", 9),
                    Map.entry("tester", 6),
                    Map.entry("data-engineer", 5),
                    Map.entry("project-lead", 5),
                    Map.entry("designer", 3),
                    Map.entry("architect", 3));

    static final Map<String, List<String>> SKILLS =
            Map.of(
                    "developer", List.of("java", "typescript", "plc-programming"),
                    "analyst", List.of("process-modelling", "requirements"),
                    "systems-engineer", List.of("networks", "linux", "industrial-control"),
                    "tester", List.of("test-automation", "load-testing"),
                    "data-engineer", List.of("sql", "statistics", "image-recognition"),
                    "project-lead", List.of("planning", "negotiation"),
                    "designer", List.of("interaction-design"),
                    "architect", List.of("integration", "security"));

    static final List<String> FIRST_NAMES =
            List.of(
                    "Ada", "Bela", "Chiara", "David", "Elif", "Felix", "Greta", "Hugo", "Ida",
                    "Jonas", "Katja", "Luca", "Mara", "Nils", "Olga", "Paul", "Rana", "Stefan",
                    "Tomke", "Uwe", "Vera", "Wanda", "Yusuf", "Zoe");

    static final List<String> LAST_NAMES =
            List.of(
                    "Adler",
                    "Brandt",
                    "Conrad",
                    "Demir",
                    "Ebert",
                    "Fischer",
                    "Graf",
                    "Hansen",
                    "Ivanova",
                    "Jansen",
                    "Keller",
                    "Lindner",
                    "Meier",
                    "Novak",
                    "Ortiz",
                    "Petersen",
                    "Quandt",
                    "Richter",
                    "Schulz",
                    "Thiele",
                    "Ulrich",
                    "Vogel",
                    "Weber",
                    "Zimmer");
}
