package dev.hindsight.report.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.page.markdown.MarkdownPage;
import dev.hindsight.report.importing.passage.Placeholders;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** Who wrote a report, and who else its head names: from the fields for it, the front matter or the byline. */
public final class Authors {

    /** Fields that name who took part, and in what role. */
    private static final Pattern ROLES = Pattern
            .compile(
                    "(?i)(?:(?:those )?present|in attendance|attended by|apologies)|.*\\b(?:lead(?:er)?s?|commanders?|ic|dri|managers?|responders?|participants"
                            + "|attendees|scribe|roles?|people involved|on[- ]call|reporter|assignee|coordinators?|review(?:ers?|ed by)|communicator)\\b.*");
    private static final Pattern ROLE = Pattern.compile("(?<=^|[,;\\n])\\s*[\\p{L} -]{2,30}:\\s+");

    private final Page page;
    private final Outline outline;
    private final Names names;

    Authors(Page page, Outline outline, Names names) {
        this.page = page;
        this.outline = outline;
        this.names = names;
    }

    /** Names between commas or alone in the field tell owners from other words; a row of names without any does not. */
    void learn() {
        outline.of(Topic.AUTHORS).forEach(chapter -> new PeopleReader(names).read(people(chapter)).stream()
                .filter(person -> !PeopleReader.isAmbiguous(person)).forEach(this::learn));
        new PeopleReader(names).read(front()).stream().filter(person -> !PeopleReader.isAmbiguous(person)).forEach(this::learn);
        outline.chapters().stream()
                .filter(chapter -> chapter.field() && (chapter.topic() == null || chapter.is(Topic.FACT))
                        && chapter.plain().length() < 400 && ROLES.matcher(chapter.name()).matches())
                .flatMap(chapter -> new PeopleReader(names).read(ROLE.matcher(chapter.plain()).replaceAll("")).stream())
                .filter(person -> person.name() != null && (names.isPerson(person.name())
                        || Names.mayBeFirstName(person.name())))
                .forEach(this::learn);
    }

    /** Whom the front matter names. */
    private List<Line> front() {
        return Stream.concat(
                Stream.of("author", "authors", "owners", "author name", "author_name", "author_github", "by")
                        .flatMap(key -> page.fields().getOrDefault(key, List.of()).stream()),
                Stream.of(parted()).filter(name -> !name.isBlank()))
                .flatMap(name -> Words.lines(MarkdownPage.read(name).blocks()).stream()).toList();
    }

    /** The name of an author whose first and last name stand apart. */
    private String parted() {
        return Stream.of("author first_name", "author last_name")
                .flatMap(key -> page.fields().getOrDefault(key, List.of()).stream()).collect(Collectors.joining(" "));
    }

    private void learn(Person person) {
        if (person.name() != null) {
            names.learn(person.name());
        }
    }

    List<Person> read(List<Finding> findings) {
        List<Line> lines = new ArrayList<>();
        outline.of(Topic.AUTHORS).forEach(chapter -> lines.addAll(people(chapter)));
        lines.addAll(front());
        if (lines.isEmpty()) {
            lines.addAll(Byline.of(outline.intro()));
        }
        if (lines.isEmpty()) {
            lines.addAll(Signature.of(page.blocks(), names));
        }
        List<Person> people = new PeopleReader(names).read(lines);
        people.removeIf(person -> person.name() != null && (isDay(person.name()) || Placeholders.is(person.name())));
        boolean labelled = outline.has(Topic.AUTHORS);
        if (people.isEmpty() && labelled) {
            findings.add(Finding.warning("section-empty", "authors", "Nobody is named as author. Name somebody."));
        }
        if (people.stream().anyMatch(person -> person.name() == null || PeopleReader.isAmbiguous(person))) {
            findings.add(Finding.warning("person-unresolved", "authors",
                    "A person is only an id, or two names run into each other. Say who it is."));
        }
        return people;
    }

    /** The lines of a field of people; what stands below a value on the line of its label may be anything. */
    private List<Line> people(Chapter field) {
        List<Line> lines = Words.lines(field.blocks()).stream().flatMap(line -> line.split().stream()).toList();
        return lines.stream().filter(line -> line == lines.getFirst() || mayBePeople(line)).toList();
    }

    /** Whether no more than a name stands between its commas. */
    private boolean mayBePeople(Line line) {
        return !line.plain().strip().endsWith(":") && new PeopleReader(names).read(List.of(line)).stream()
                .allMatch(person -> person.name() == null
                        || person.name().split(" ").length < 3 || PeopleReader.isAmbiguous(person)
                        || names.isPerson(person.name()));
    }

    private static boolean isDay(String words) {
        Stamp stamp = StampReader.readDay(words);
        boolean dated = stamp != null && stamp.day() != null && stamp.day().whole();
        return stamp != null && (dated || stamp.end() >= words.length()) && words.chars().anyMatch(Character::isDigit);
    }
}
