package dev.hindsight.report.importing.action.draft;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** Who owns an action item while it is put together; the first that is named counts. */
public final class DraftOwners {

    private final List<Person> people = new ArrayList<>();
    private boolean ofList;
    private String open = "";

    boolean areKnown() {
        return !people.isEmpty();
    }

    @Nullable
    Person first() {
        return people.isEmpty() ? null : people.getFirst();
    }

    public void add(List<Person> more) {
        people.addAll(more);
    }

    /** Those of another place, where nobody is named or somebody else. */
    void join(DraftOwners others) {
        others.people.stream().filter(person -> !people.contains(person)).forEach(people::add);
        ofList |= others.ofList;
        open = open.isEmpty() ? others.open : open;
    }

    /** Who the label above the list names, where the action itself names nobody. */
    public void addOfList(List<Person> named) {
        if (people.isEmpty()) {
            people.addAll(named);
            ofList = !named.isEmpty();
        }
    }

    /** Gives those who are known by the id of an account the name that stands for it elsewhere. */
    public void resolve(Names names) {
        people.replaceAll(person -> person.accountId() == null ? person : names.person(person.accountId(), person.name()));
    }

    /** Whoever the words name, or that they leave open who it is. */
    public void say(String words, Names names) {
        if (Names.isNobody(words)) {
            open(words);
        } else {
            add(new PeopleReader(names).read(words));
        }
    }

    /** Words that stand in the owner's place and name nobody: "TBC", "??". */
    public void open(String words) {
        open = words;
    }

    void findings(String where, List<Finding> findings) {
        Person owner = first();
        if (owner == null) {
            findings.add(Finding.warning("owner-missing", where, open.isEmpty()
                    ? "Nobody is named as its owner. Name somebody."
                    : "“" + open + "” stands where its owner should. Name somebody."));
        } else if (owner.name() == null) {
            findings.add(Finding.warning("person-unresolved", where + ".owner",
                    "The owner is only known by the id of an account. Say who it is."));
        }
        if (ofList) {
            findings.add(Finding.info("owner-inferred", where, "The name above the list was taken for its owner. Check it."));
        }
        if (people.size() > 1) {
            findings.add(Finding.warning("owner-ambiguous", where,
                    "More than one owner is named: " + names() + ". The first was taken; choose one."));
        }
    }

    private String names() {
        return String.join(", ", people.stream()
                .map(person -> person.name() == null ? String.valueOf(person.accountId()) : person.name()).toList());
    }
}
