package dev.hindsight.incident.discretion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody's accounts are usually called: both names in one word, {@code olee}, {@code leeo}, {@code olivial}. A letter and a
 * family name are often a word that everybody uses; such a one stays.
 */
final class Accounts {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_WITH_LETTER_BEHIND = 6;
    /** Behind a word they make another: archery, bakers. */
    private static final String ENDINGS = "sydren";
    private static final Set<String> WORDS = Set.copyOf(Stream.of("""
            abase about above abroad across adrift adown afar again agate alight alike alive allay alone along aloud amiss apart array ascent
            aside assort atone attest avail await awake award aware away
            babel baboon bake balk ball bare bark base bath beach bead beak bear beat bell belt bend best bill blame blank blast bleak blend
            bless blink block blond bloom blow board boat bold bolt bone book born bowl brace brain brake brand brash brave bread break breed
            brew brice brick bride bridge bright brink broad broth brown brush
            call cane card care cart case cash cast chair chalk chart chase chat cheap cheat check chest chill chip chop class clean clear
            click climb cling cloak clock close cloud clover clown club coat cold cook cool cord core corn cost court crack craft crash
            crate cream creed creek crest crook cross crow crowd crown crush
            dale damp dark dart dash deal dean dear draft drain drank draw dream dress drift drill drink drive drop drove dwell
            ease east eland even ever evil
            fair fall fame farm fast fate feed feel feet fill find fine fire firm fish flag flake flame flap flash flat flaw flight flock
            flood flow float fold food ford fork form fort frank frost frown fuel full
            gain gate gear girl give glad glance gland glass glide gloss glow goal goat gold good grain grand grange grant grape graph grasp
            grass grave gray great green grey grill grind grip grit groom ground group grow grown guard
            hall hand hard harm hash hate head heal heat held hill hold home hope host hour house howl
            land lake lamp lane large lash last late lead leaf lean lend less line link list load lock look loss love
            mall mark mash mate math meal mean meat mend mill mind mist moon more most
            nail name near nest node note
            page paid pain paint park part party past path pearl pitch place plain plan plane plank plant play plead plot plow
            poll pond pool port post prank press price prim print probe prove prow push
            race rail rain rash rate read real rest rice ride ring rise road robe role roll room rose rush
            safe sage sale salt same sand save scale scant scar scold scope score scream screen seal seat seed sell send shack shade shake
            shall shame shape share sharp shed shell shield shift shill shine ship shirt shock shook shoot shop shore short shot shout show
            sick side sign silk sing sink site skill skin skip slack slain slam slash slate slave sleep sleet slid slide slight slim slip
            slope slot slow small smart smell smile smith smoke snail snap snow soak soil sold sore sort soul sour span spare spark speak
            spear speed spell spend spent spike spill spin spine spoke spool spoon sport spot spray stack staff stage stain stair stake stale
            stalk stall stand star stare stark start state steal steam steel steep stem step stick still sting stock stone stool stop store
            storm story stove strain strap straw stream street stress strip strong style such suit swan swarm swear sweat sweep sweet swell
            swill swim swing switch sword
            table tail take tale talk tall tame task teach team tear tell term test than that thaw them then there thick thin thing thorn
            three throw tide tile tide tick till time tire toil told tool torn touch tower town trace track trade trail train tramp trap
            trash tray treat trend trice trick tried trim trip troll troop truck true trust tubes turn twin twill
            ubend upper upon uphill upland uprose usage
            vale very vice voice
            wage wait wake walk wall want ward warm warn wash waste watch water wave weak wear weed week weld well went west what wheat wheel
            when where which while whip white whole whom wide wild will wind wine wing wink wipe wise wish woke wood word work worth wrap
            wring write
            yarn year yell your
            """.strip().split("\\s+")).toList());

    private Accounts() {}

    /** @param parts of a name; none where it has only one */
    static List<Name> of(List<List<Word>> parts) {
        var names = new ArrayList<>(joined(parts));
        if (names.isEmpty()) {
            return names;
        }
        List<String> words = parts.stream().map(Accounts::letters).toList();
        String given = words.getFirst();
        String family = words.getLast();
        String initials = String.join("",
                words.subList(0, words.size() - 1).stream().map(word -> word.substring(0, 1)).toList());
        Stream.of(given.charAt(0) + family, initials + family,
                given.charAt(0) + String.join("", words.subList(1, words.size())))
                .distinct().filter(account -> account.length() >= SHORTEST && !WORDS.contains(account))
                .forEach(account -> names.add(new Name(false, account)));
        Stream.of(family + given.charAt(0), given + family.charAt(0))
                .filter(account -> account.length() >= SHORTEST_WITH_LETTER_BEHIND
                        && ENDINGS.indexOf(account.charAt(account.length() - 1)) < 0)
                .forEach(account -> names.add(new Name(false, account)));
        return names;
    }

    /** All of it in one word, and the first and the last of it in either order. */
    static List<Name> joined(List<List<Word>> parts) {
        if (parts.size() < 2 || parts.stream().anyMatch(part -> part.getFirst().isDense())) {
            return List.of();
        }
        List<String> words = parts.stream().map(Accounts::letters).toList();
        return Stream.of(String.join("", words), words.getFirst() + words.getLast(), words.getLast() + words.getFirst())
                .distinct()
                .map(word -> new Name(false, word)).toList();
    }

    private static String letters(List<Word> part) {
        return String.join("", Word.plain(part));
    }
}
