package dev.hindsight.report.importing.dump;

import java.util.List;

import dev.hindsight.report.importing.dump.WikiPage.Action;

/** Ways to write what is to be done. */
enum ActionStyle {

    LIST {
        @Override
        Action print(Action action, ActionTable table) {
            table.sheet().bullets(List.of(action.text()));
            return action.bare().by(null);
        }
    },
    OWNED_LIST {
        @Override
        Action print(Action action, ActionTable table) {
            return table.item(action.bare());
        }
    },
    TASKS {
        @Override
        Action print(Action action, ActionTable table) {
            boolean done = Boolean.TRUE.equals(action.done());
            table.sheet()
                    .lines((done ? "[x] " : "[ ] ") + action.text() + (action.owner() == null ? "" : " @" + action.owner()));
            return action.bare().done(done);
        }
    },
    CELLS {
        @Override
        void head(ActionTable table) {
            table.head("", "Action Items", "Owner");
        }

        @Override
        Action print(Action action, ActionTable table) {
            return table.row(action, action.text(), table.owner(action));
        }
    },
    BULLET_CELLS {
        @Override
        void head(ActionTable table) {
            CELLS.head(table);
        }

        @Override
        Action print(Action action, ActionTable table) {
            return table.row(action, "  • " + action.text(), table.owner(action));
        }
    },
    TYPED_CELLS {
        @Override
        void head(ActionTable table) {
            table.head("Issue", "Action Item", "Type", "Owner");
        }

        @Override
        Action print(Action action, ActionTable table) {
            return table.row(action, action.text(), table.whim().of("Prevention", "Detection", "Mitigation"),
                    table.owner(action));
        }
    },
    CELLS_ON_LINES {
        @Override
        void head(ActionTable table) {
            CELLS.head(table);
        }

        @Override
        Action print(Action action, ActionTable table) {
            return table.lines(action, action.text(), table.owner(action));
        }
    };

    static final List<ActionStyle> WITH_PIPES = List.of(CELLS, CELLS_ON_LINES);
    static final List<ActionStyle> IN_PARAGRAPHS = List.of(LIST, OWNED_LIST, TASKS, CELLS, CELLS, BULLET_CELLS, TYPED_CELLS);

    /** What stands above the first. */
    void head(ActionTable table) {}

    /** Writes one, and says what a reader has of it. */
    abstract Action print(Action action, ActionTable table);
}
