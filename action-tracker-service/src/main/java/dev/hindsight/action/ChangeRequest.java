package dev.hindsight.action;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Visible;

/** The bodies of changes to an item. */
sealed interface ChangeRequest {

    /** The command that the body asks for. */
    ActionItemCommand command();

    /** Null: nobody. */
    record OwnerChange(@Name @Nullable String owner) implements ChangeRequest {
        @Override
        public ActionItemCommand command() {
            return new ActionItemCommand.AssignOwner(owner == null ? null : owner.strip());
        }
    }

    /** Null: no longer due. */
    record DueChange(@Day @Nullable LocalDate dueOn) implements ChangeRequest {
        @Override
        public ActionItemCommand command() {
            return new ActionItemCommand.ChangeDue(dueOn);
        }
    }

    record PriorityChange(@NotNull Priority priority) implements ChangeRequest {
        @Override
        public ActionItemCommand command() {
            return new ActionItemCommand.ChangePriority(priority);
        }
    }

    record TextChange(@NotBlank @Size(max = 2_000) @Pattern(regexp = Visible.TEXT, message = Visible.MESSAGE) String text)
            implements
                ChangeRequest {
        @Override
        public ActionItemCommand command() {
            return new ActionItemCommand.ChangeText(text.strip());
        }
    }

    record TypeChange(@NotNull ActionType type) implements ChangeRequest {
        @Override
        public ActionItemCommand command() {
            return new ActionItemCommand.ChangeType(type);
        }
    }

    /** @param reason needed for blocked and dropped, and for going back on what was claimed, verified or dropped */
    record StatusChange(@NotNull Status status, @Size(max = 2_000) @Nullable String reason,
            @Size(max = 20) @Nullable List<@NotNull @Valid BroughtEvidence> evidence) implements ChangeRequest {
        @Override
        public ActionItemCommand command() {
            String told = reason == null || reason.isBlank() ? null : reason.strip();
            return new ActionItemCommand.ChangeStatus(status, told,
                    evidence == null ? List.of() : evidence.stream().map(BroughtEvidence::evidence).toList());
        }
    }

    /** @param kind in a word, such as {@code pull-request} */
    record BroughtEvidence(@NotBlank @Size(max = 50) String kind, @WebAddress @Nullable String url,
            @Size(max = 2_000) @Nullable String note) {

        private Evidence evidence() {
            return new Evidence(kind.strip(), url == null ? null : url.strip(), note);
        }
    }
}
