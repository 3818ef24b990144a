package dev.hindsight.report.importing.dump;

import java.util.List;

/** Ways to write a section. */
enum SectionStyle {

    PARAGRAPH {
        @Override
        String print(List<String> findings, Sheet sheet) {
            sheet.lines(findings.getFirst() + ".");
            return findings.getFirst() + ".";
        }
    },
    PARAGRAPHS {
        @Override
        String print(List<String> findings, Sheet sheet) {
            findings.forEach(finding -> sheet.lines(finding + "."));
            return String.join(". ", findings) + ".";
        }
    },
    EMPTY {
        @Override
        String print(List<String> findings, Sheet sheet) {
            return "";
        }
    },
    DOT {
        @Override
        String print(List<String> findings, Sheet sheet) {
            sheet.lines(".");
            return "";
        }
    },
    BULLETS {
        @Override
        String print(List<String> findings, Sheet sheet) {
            sheet.bullets(findings);
            return String.join(" ", findings);
        }
    },
    EMPTY_BULLET {
        @Override
        String print(List<String> findings, Sheet sheet) {
            sheet.bullets(List.of(Sheet.BLANK));
            return "";
        }
    },
    NUMBERS {
        @Override
        String print(List<String> findings, Sheet sheet) {
            sheet.lines(findings.getFirst() + ".");
            for (int i = 1; i < findings.size(); i++) {
                sheet.lines("  " + i + ". " + findings.get(i) + ".");
            }
            return String.join(". ", findings) + ".";
        }
    },
    BULLETS_BELOW {
        @Override
        String print(List<String> findings, Sheet sheet) {
            sheet.bullets(findings.subList(0, 1));
            findings.stream().skip(1).forEach(finding -> sheet.lines("    ◦ " + finding));
            return String.join(" ", findings);
        }
    },
    QUESTIONS {
        @Override
        String print(List<String> findings, Sheet sheet) {
            sheet.lines("What was the issue?", "  • " + findings.getFirst(), "How did we know?", "  • " + findings.getLast());
            return "What was the issue? " + findings.getFirst() + " How did we know? " + findings.getLast();
        }
    },
    LEAD {
        @Override
        String print(List<String> findings, Sheet sheet) {
            sheet.lines("What we found:");
            sheet.bullets(findings);
            return "What we found: " + String.join(" ", findings);
        }
    };

    static final List<SectionStyle> WITH_PIPES = List.of(PARAGRAPH, PARAGRAPHS, EMPTY, DOT);

    /** Writes one finding or all of them, and says what a reader has of them. */
    abstract String print(List<String> findings, Sheet sheet);
}
