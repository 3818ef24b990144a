package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.Leftovers;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Sentences;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Mentions;
import dev.hindsight.report.importing.people.Names;

/** Actions written as prose: each sentence that commits to a piece of work is one, and those behind it say more about it. */
public final class FlowingText {

    private static final int FEWEST_WORDS = 4;
    /** How a sentence opens that tells how things are, and asks nobody to do anything. */
    private static final Pattern TELLS = Pattern
            .compile("(?i)(?:the|this|these|those|it|we|there|an?|our|in|on|at|during|while|since|as"
                    + "|after|before|because|although|i)\\b");
    private static final int HEADLINE = 5;
    private static final Pattern ENDS = Pattern.compile("[.!?][)”\"’'*_]{0,3}$");
    private static final String SOON = "(?: (?:also|now|already|since|then|therefore|currently|just|all|soon|both|next|further)){0,2}";
    /** What is neither work nor meant to be checked off. */
    private static final String FEELING = "(?! (?:be|remain|stay|have|like|learn(?:ed|t)?|seen?|no|not|never|always|had|been|experienced|"
            + "noticed|found|identified|sorry|apologi[sz]e|strive|aim|committed|confident|aware|happy|grateful|understand|recogni[sz]e)\\b)";
    private static final String ACTOR = "(?:(?:the|our|a|an|this) (?:[\\p{L}\\d-]{1,20} ){0,2})?"
            + "(?:team|teams|engineers?|developers?|devs|group|department|vendor|supplier|provider|management|everyone|ops|sres?)";
    private static final String INTENDS = "(?:'ll|’ll| will| shall| (?:are|is) going to| plans? to| intends? to| (?:are|is) planning to"
            + "| needs? to| must| have to| has to| (?:have|has) (?:decided|agreed|started) to)";
    private static final String WORKS = "(?:'ve|’ve| have| has)" + SOON + FEELING + " (?-i:\\p{Ll}{3,20})"
            + "|(?:'re|’re| are| is)" + SOON + FEELING + " (?!looking forward|working hard|aiming|striving)\\p{Ll}{2,20}ing\\b";
    /** "To keep this from happening again, ", "Following this incident "; a condition promises nothing. */
    private static final String LEAD = "(?i)^(?:(?!(?:if|when|whenever|while|although|because|once|as soon as|unless)\\b)[^,.;:]{3,120}, "
            + "|(?:following|after|since|as a result of) (?:this|the) \\p{L}{3,20} |(?:going forward|moving forward|first|second|finally|additionally|also|next|then) ){0,2}";
    private static final Pattern WE = Pattern
            .compile(LEAD + "(?:we|i|" + ACTOR + ")" + SOON + "(?:" + INTENDS + SOON + FEELING + " \\p{L}|" + WORKS + ")");
    private static final Pattern SOMETHING = Pattern
            .compile(LEAD
                    + "(?!(?:this|these|those|it|they|he|she|you|there)\\b)(?:(?!\\b(?:that|which|who|so|if|when|because|where|to|until|while|after|before)\\b)[^.;:]){3,100}?"
                    + "(?: will| needs? to| must| (?:have|has)| (?:is|are) (?:now )?(?:to|being)| (?:is|are) going to)" + SOON
                    + "(?:(?<=being)|(?<! has| have) be|(?<=has|have) been)" + SOON
                    + " \\p{L}{1,20}(?:ed|wn|en|lt|nt|ut|pt|ld|it|ung|et)\\b");
    /** How a paragraph opens that tells what was; one that asks for something says so with a word of these. */
    private static final Pattern TOLD = Pattern
            .compile("(?:" + TELLS.pattern() + "|(?i)(?:having|unfortunately|however|luckily|fortunately"
                    + "|currently|previously|until|when|one|most|all)\\b)");
    private static final Pattern ASKS = Pattern
            .compile(
                    "(?i)\\b(?:should|must|shall|will|would|could|can|may|might|needs?|needed|going to|plan(?:s|ned|ning)?|wants?|intend"
                            + "|propose[ds]?|recommend(?:ed|s)?|suggest(?:ed|s)?|ought|let['’]s|ha(?:ve|s) to|is to|are to|to ?do|action|next)\\b|['’]ll\\b");
    private static final int LONG = 100;
    private static final Pattern HAS = Pattern.compile("(?i)(?:'ve|’ve| have| has)" + SOON
            + " (?!decided|agreed|promised|planned|scheduled|asked|started|begun)\\p{L}{3}");
    private static final Pattern UNDER_WAY = Pattern
            .compile("(?i)(?:'re|’re| are| is)" + SOON + " (?:being|\\p{Ll}{2,20}ing)\\b");
    private static final Pattern AHEAD = Pattern
            .compile("(?i)(?:'ll|’ll| will| shall| going to| plans? to| must| needs? to)\\b");

    private final Names names;

    public FlowingText(Names names) {
        this.names = names;
    }

    /** Whether nothing but sentences stands there, and one that commits to something stands in a paragraph with others. */
    public boolean is(List<Block> blocks) {
        boolean commits = false;
        for (Block block : blocks) {
            Line line = block instanceof Block.Para para ? para.line() : Line.EMPTY;
            String words = Words.collapse(line.plain());
            boolean heading = block instanceof Block.Heading;
            boolean sentence = words.isEmpty() || words.split(" ").length >= FEWEST_WORDS && ENDS.matcher(words).find();
            if (!heading && (!(block instanceof Block.Para) || !sentence)) {
                return false;
            }
            commits = commits || !heading && words.length() <= ActionDraft.LONGEST && !parts(line).isEmpty();
        }
        return commits;
    }

    /** Whether a paragraph of some length tells what was, and nothing in it commits to work, asks for it or says where it is kept. */
    public boolean onlyTells(Line line) {
        String words = Words.collapse(line.plain());
        return words.length() > LONG && words.length() <= ActionDraft.LONGEST && TOLD.matcher(words).lookingAt()
                && !ASKS.matcher(words).find() && ENDS.matcher(words).find()
                && Tickets.keys(words).isEmpty() && Mentions.in(words).isEmpty()
                && line.spans().stream().noneMatch(Span.Link.class::isInstance)
                && Stream.concat(Stream.of(line), Sentences.of(line).stream()).noneMatch(this::commits);
    }

    /** A sentence that commits, with those behind it that do not. */
    private record Part(@Nullable Line action, String more) {}

    /** The actions of a paragraph, nothing where it is not to be parted; what stands before the first of them goes to the leftovers. */
    public List<ActionDraft> read(Line line, @Nullable String group, Leftovers left) {
        var drafts = new ArrayList<ActionDraft>();
        for (Part part : parts(line)) {
            if (part.action() == null) {
                left.add(part.more());
                continue;
            }
            ActionDraft draft = new ActionLine(names).read(part.action(), null, List.of(), group);
            draft.done(draft.isDone() ? Boolean.TRUE : state(Words.collapse(part.action().plain())));
            draft.absorb(Line.of(part.more()));
            drafts.add(draft);
        }
        return drafts;
    }

    /** The parts of a paragraph, the first without an action where it begins with other words; none when it is not to be parted. */
    private List<Part> parts(Line line) {
        List<Line> sentences = Sentences.of(line);
        boolean headline = sentences.isEmpty() || !commits(sentences.getFirst()) && !tells(sentences.getFirst());
        if (sentences.size() < 2 || headline || sentences.stream().noneMatch(this::commits)) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        Line open = null;
        var more = new StringBuilder();
        for (Line sentence : sentences) {
            if (commits(sentence)) {
                if (open != null || !more.isEmpty()) {
                    parts.add(new Part(open, more.toString().strip()));
                }
                open = sentence;
                more.setLength(0);
            } else {
                more.append(' ').append(Words.collapse(sentence.plain()));
            }
        }
        parts.add(new Part(open, more.toString().strip()));
        return parts;
    }

    private static boolean tells(Line sentence) {
        String words = Words.collapse(sentence.plain());
        return TELLS.matcher(words).lookingAt() && words.split(" ").length > HEADLINE;
    }

    private boolean commits(Line sentence) {
        String words = Words.collapse(sentence.plain());
        return words.length() <= ActionDraft.LONGEST && (WE.matcher(words).lookingAt() || SOMETHING.matcher(words).lookingAt()
                || Doer.opens(words, names) || Doer.by(words, names) != null);
    }

    /** How far it is by the verb of the sentence: done, under way, or nothing said. */
    private static @Nullable Boolean state(String sentence) {
        boolean ahead = AHEAD.matcher(sentence).find();
        boolean underWay = UNDER_WAY.matcher(sentence).find();
        return ahead ? null : underWay ? Boolean.FALSE : HAS.matcher(sentence).find() ? Boolean.TRUE : null;
    }
}
