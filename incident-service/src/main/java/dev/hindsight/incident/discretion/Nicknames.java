package dev.hindsight.incident.discretion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What else somebody is called who has one of these given names: Robert is Bob in the timeline. */
final class Nicknames {

    private static final List<String> FORMS = """
            abigail abby gail
            alexander alexandra alex lex sasha xander
            andrew andreas andy drew
            anthony antonio tony
            benjamin ben benny
            catherine katherine kathryn katharina kate katie kathy cathy kat
            charles charlotte charlie chuck
            christopher christian christine christina chris tina
            daniel daniela danielle dan danny dani
            david dave
            deborah debbie deb
            edward eduard ed eddie ted teddy
            elizabeth elisabeth liz lizzie beth betty eliza lisa
            frederick frederic friedrich fred freddie fritz
            gregory greg
            james jim jimmy jamie
            jeffrey geoffrey jeff geoff
            jennifer jen jenny
            jessica jess jessie
            john jonathan johannes jon johnny jack hannes
            joseph josephine joe joey jo josie
            kenneth ken kenny
            lawrence laurence larry
            margaret maggie meg peggy greta
            matthew matthias matt
            maximilian maxim max
            michael mike mick mikey micha
            nicholas nicolas nicole nick nico niko
            patrick patricia pat paddy trish
            peter pete
            philip phillip phil
            rebecca becky becca
            richard rick ricky rich dick
            robert roberta rob robbie bob bobby
            ronald ron ronny
            samuel samantha sam sammy
            sebastian seb basti
            stephen steven stefan stephanie steve steph steffi
            susan susanne sue susie
            theodore theodora theo ted
            thomas tom tommy
            timothy tim timmy
            valerie val
            victoria viktoria vicky vic tori
            vincent vince
            vladimir vlad vova
            william will bill billy liam
            zachary zach zack
            """.lines().toList();

    private static final Map<String, Set<String>> OTHERS = others();

    private Nicknames() {}

    /** @param given in small letters */
    static Set<String> of(String given) {
        return OTHERS.getOrDefault(given, Set.of());
    }

    private static Map<String, Set<String>> others() {
        Map<String, Set<String>> others = new HashMap<>();
        for (String line : FORMS) {
            List<String> forms = List.of(line.split(" "));
            forms.forEach(form -> others.computeIfAbsent(form, _ -> new TreeSet<>()).addAll(forms));
        }
        return others;
    }
}
