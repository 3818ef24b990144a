package dev.hindsight.report.importing.topic;

import java.util.Map;

/** How English reports ask for a part, or tell of it, where they do not name it: "How did we learn of it", "Course of events". */
final class EnglishPhrases {

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("<incident>",
                    "(?:the |this |that |our |your )?(?:whole )?(?:incident|outage|problem|issue|event|failure|fault"
                            + "|error|bug|disruption|interruption|breakdown|crash|downtime|breach|attack|deviation)s?"),
            Map.entry("<it>", "it|this|that|<incident>"),
            Map.entry("<thing>",
                    "<it>|things|(?:the |our |normal |full |all )*(?:services?|systems?|site|website|operations?|access"
                            + "|functionality|data|bleeding|damage)"),
            Map.entry("<we>", "we|you|they|i|(?:the|our) team|people|any(?:one|body)|some(?:one|body)"),
            Map.entry("<users>",
                    "(?:the |our |your |any )?(?:\\p{L}+ )?(?:users|customers|clients|people|visitors|readers|passengers"
                            + "|patients|students|players|members|residents|guests|viewers|callers|merchants|partners|staff|colleagues|employees)"),
            Map.entry("<notice>", "notice|detect|discover|find(?: out)?(?: about)?|spot|identify|reali[sz]e|hear(?: of| about)?"
                    + "|learn(?: of| about)?|(?:get|come) to know(?: of| about)?|become aware(?: of)?|know(?: of| about)?|see|catch"),
            Map.entry("<noticed>", "noticed|detected|discovered|found(?: out)?(?: about)?|spotted|identified|reali[sz]ed"
                    + "|heard(?: of| about)?|learn(?:ed|t)(?: of| about)?|(?:got|came) to know(?: of| about)?|became aware(?: of)?"
                    + "|knew(?: of| about)?|saw|caught"),
            Map.entry("<found>",
                    "(?:first )?(?:noticed|detected|discovered|found(?: out)?|spotted|identified|seen|reported|raised"
                            + "|flagged|picked up|caught)(?: first)?"),
            Map.entry("<told>",
                    "(?:first )?(?:alerted|told|notified|informed|warned|paged|made aware)(?: (?:to|of|about) <it>)?"),
            Map.entry("<cure>",
                    "resolve|fix|solve|repair|restore|correct|remedy|mitigate|contain|stop|end|handle|address|clear up"
                            + "|recover|respond(?: to)?|react(?: to)?|deal with"),
            Map.entry("<cured>",
                    "(?:\\p{L}+ly )?(?:resolved|fixed|solved|repaired|restored|corrected|remedied|mitigated|contained"
                            + "|stopped|ended|closed|handled|addressed|cleared(?: up)?|eliminated|recovered|reverted|rolled back|resumed"
                            + "|undone|dealt with|responded(?: to)?|reacted(?: to)?)(?: again)?"),
            Map.entry("<right>", "(?:right|back|again|up|working|running|going|online|normal|to normal|to work)"
                    + "(?: (?:again|back|up|online|normal|to normal))*"),
            Map.entry("<start>", "(?:all )?(?:start|started|begin|began)"),
            Map.entry("<happen>", "happen|occur|break|fail|go (?:wrong|down)|be possible|come to this|possible"),
            Map.entry("<happened>",
                    "happened|occurred|took place|broke|failed|went (?:wrong|down)|was possible|came (?:about|to this)"),
            Map.entry("<now>", "now|next|first|instead|differently|about <it>|from now on|in (?:the )?future|next time|by when"
                    + "|after (?:this|<incident>)|(?:to|so that) .{3,40}"),
            Map.entry("<from>", "from (?:<it>|these events)"),
            Map.entry("<hit>", "(?:affected|impacted|hit|hurt)"));

    private EnglishPhrases() {}

    static Phrases all() {
        var phrases = new Phrases(FAMILIES);
        whatHappened(phrases);
        howItEnded(phrases);
        whatToDo(phrases);
        howItWent(phrases);
        return phrases;
    }

    private static void whatHappened(Phrases phrases) {
        phrases.add(Topic.SUMMARY, "what", "(?:actually |just )?(?:happened|occurred|went on|took place)",
                "(?:has|did) (?:actually )?happen(?:ed)?", "(?:was|is) (?:<it>|this incident) (?:all )?about",
                "<it> (?:was|is) (?:all )?about", "(?:was|is) the (?:incident|outage|problem)");
        phrases.add(Topic.SUMMARY, "overview|recap|synopsis|outline|description|summary|gist",
                "of (?:<incident>|what happened)");
        phrases.add(Topic.SUMMARY, "incident|outage|event|failure|problem", "(?:overview|recap|synopsis|outline|description)");
        phrases.add(Topic.SUMMARY, "about", "(?:this|the) (?:incident|outage)");
        phrases.add(Topic.IMPACT, "what|who|how", "(?:was|were|is|got) <hit>", "many <users> (?:was|were) <hit>",
                "(?:did )?<it> (?:affect|affected|impact|impacted|hit|hurt) .{2,40}", "(?:was|were) <users> <hit>",
                "<users> (?:was|were) <hit>", "(?:bad|big|severe|serious|large|widespread) (?:was|is) <it>",
                "(?:was|were|is) the (?:\\p{L}+ )?(?:impact|effects?|damage|consequences)(?: (?:of|on|for) .{2,40})?",
                "(?:did )?(?!any|some|people)<users> (?:see|saw|notice|noticed|experience|experienced|feel|felt|suffer|suffered)",
                "(?:did )?<it> cost(?: us)?", "(?:broke(?: down)?|stopped working)",
                "was (?:broken|down|lost|unavailable|not working)",
                "(?:felt <it>|suffered|(?:felt|noticed) (?:an|the|any) (?:impact|effects?))(?: and how)?");
        phrases.add(Topic.IMPACT, "which", "(?:\\p{L}+ ){1,3}(?:was|were|are) (?:<hit>|down|unavailable)");
        phrases.add(Topic.IMPACT, "cost|costs|extent|damage", "of (?:<incident>|the damage)", "(?:done|assessment|report)");
        phrases.add(Topic.TRIGGER, "what|which|how|where",
                "(?:\\p{L}+ )?(?:triggered|set off|kicked off|sparked|started|prompted"
                        + "|provoked|brought on) <it>",
                "(?:\\p{L}+ )?(?:set|kicked|touched|brought) <it> (?:off|on)", "(?:did )?<it> <start>",
                "(?:was|were) the (?:\\p{L}+ )?triggers?(?: (?:of|for|behind) <it>)?");
        phrases.add(Topic.TRIGGER, "trigger|triggers", "(?:of|for|behind) <incident>");
        phrases.add(Topic.TRIGGER, "trigger|triggering|initiating|precipitating", "(?:event|change|factor|condition)s?");
        phrases.add(Topic.TRIGGER, "incident|outage", "triggers?");
        phrases.add(Topic.DETECTION, "how|when", "(?:did|do) <we> (?:first )?<notice>(?: <it>| something (?:was|went) wrong)?",
                "<we> (?:first )?<noticed>(?: <it>)?", "(?:was|were|has) <it> (?:been )?<found>",
                "<it> (?:was|were|got) <found>",
                "(?:were <we>|<we> were|did <we> get|<we> got) <told>",
                "(?:did <it> come|<it> came|was <it> brought) to (?:light|our (?:attention|notice))");
        phrases.add(Topic.DETECTION, "who|what", "(?:<found>|saw|told us|tipped us off|alerted us)(?: (?:to|of|about))?"
                + "(?: (?:<it>|the alarm|the alert))?(?: first)?(?: and how)?");
        phrases.add(Topic.DETECTION, "means|method|mode|source|way|time", "(?:and means )?of detection");
        phrases.add(Topic.DETECTION, "first", "(?:notice|signs?|alert|alarm|symptoms?|reports?|indications?|warnings?)");
        phrases.add(Topic.DETECTION, "spotted|raised|flagged", "by");
        phrases.add(Topic.TIMELINE, "what|who|when|how", "happened (?:and )?when", "(?:did )?what happen(?:ed)?",
                "happened (?:in (?:what |which )?order|step by step|minute by minute)", "did what (?:and )?when",
                "(?:did )?(?:<it>|events|things|(?:the|that) (?:day|night|evening|morning|weekend)) (?:unfold(?:ed)?|develop(?:ed)?|play(?:ed)? out)");
        phrases.add(Topic.TIMELINE, "chain|course|flow|series|succession|chronicle|diary|record|account|narrative",
                "of (?:the )?(?:key )?(?:events|incident|outage|night)");
        phrases.add(Topic.TIMELINE, "chronology|sequence|order|history|log", "of (?:<incident>|the (?:day|night))");
        phrases.add(Topic.TIMELINE, "event|incident|events", "(?:sequence|chronicle|diary|journal|log)");
        phrases.add(Topic.TIMELINE, "chronological", "(?:order|account|log|list|record|overview|description)(?: of events)?");
        phrases.add(Topic.TIMELINE, "play|blow|minute|hour", "by (?:play|blow|minute|hour)(?: account)?");
    }

    private static void howItEnded(Phrases phrases) {
        phrases.add(Topic.RESOLUTION, "how", "(?:was|were|has|is) <thing> (?:been )?(?:<cured>|(?:put|brought|set) <right>)",
                "<thing> (?:was|were|has been|got) (?:<cured>|(?:put|brought|set) <right>)", "<we> <cured>(?: <thing>)?",
                "(?:did|could) <we> (?:finally )?<cure>(?: <thing>)?",
                "did <we> (?:put|bring|get|set)(?: <thing>)? <right>", "<we> (?:put|brought|got|set)(?: <thing>)? <right>",
                "did <it> end", "<it> (?:finally )?ended");
        phrases.add(Topic.RESOLUTION, "what",
                "(?:finally |eventually )?(?:fixed|solved|stopped|ended|resolved|restored) <thing>",
                "(?:finally |eventually )?(?:brought|put|got) <thing> <right>", "(?:finally )?helped in the end",
                "(?:did <we> do|<we> did|was done|has been done)(?: (?:about <it>|at once|right away|immediately|to <cure> <thing>))?",
                "(?:was|were) the (?:\\p{L}+ )?(?:fix|solution|remedy|cure)(?: (?:for|to) <it>)?");
        phrases.add(Topic.RESOLUTION, "return|back", "to (?:normal|service|operation|normal (?:service|operations?))");
        phrases.add(Topic.RESOLUTION, "putting|bringing|getting", "(?:<thing> )?<right>");
        phrases.add(Topic.RESOLUTION, "fixing|solving|stopping|ending", "<thing>");
        phrases.add(Topic.RESOLUTION, "quick|temporary|interim|emergency", "(?:fix|fixes|remedy|repairs?|measures)");
        phrases.add(Topic.ROOT_CAUSES, "why|how", "(?:did|could|can|was|is) <it> (?:ever |even )?<happen>", "<it> <happened>",
                "<it> (?:could|can) (?:ever |even )?<happen>",
                "(?:did <it> come|<it> came) (?:about|to this)");
        phrases.add(Topic.ROOT_CAUSES, "what", "(?:really |actually )?(?:caused|led (?:up )?to|lay behind|was behind|is behind"
                + "|contributed to) <it>", "(?:made|allowed|enabled|let) <it> (?:possible|(?:to )?(?:happen|occur))",
                "(?:was|were|is|are) the (?:\\p{L}+ )?(?:causes?|reasons?|real problem)(?: (?:of|for|behind) <it>)?");
        phrases.add(Topic.ROOT_CAUSES, "source|origin|root|roots", "of <incident>");
        phrases.add(Topic.NON_TECHNICAL, "how", "(?:would|do|can|to) (?:<we> )?explain <it> to .{3,40}");
    }

    private static void whatToDo(Phrases phrases) {
        phrases.add(Topic.ACTIONS, "what",
                "(?:will|shall|must|should|do|are|can) <we> (?:(?:now|next|still|going to|have to|need to"
                        + "|want to|plan to) )*(?:do|doing|change|changing|fix|fixing)(?: <now>)?",
                "<we> (?:are|will|shall|must|need to|have to|want to|plan to|are going to|still have to) (?:now )?(?:do|doing|change|changing|fix)(?: <now>)?",
                "(?:will|must|should|shall|has to|have to|needs? to|is to) (?:now )?(?:be (?:done|changed|fixed)|change|happen)(?: <now>)?",
                "needs? (?:doing|fixing|changing)", "(?:happens|comes) (?:now|next)");
        phrases.add(Topic.ACTIONS, "who",
                "(?:does|is doing|will do|is going to do|should do|takes|takes care of|looks after) what"
                        + "(?: (?:and )?(?:(?:by|until) )?when)?");
        phrases.add(Topic.ACTIONS, "where", "do <we> go from here");
        phrases.add(Topic.ACTIONS, "so|to|making|ensuring|how",
                "(?:that |make sure |ensure |sure |we make sure |prevent )*<it> "
                        + "(?:does not|will not|never|from) happen(?:s|ing)? again");
        phrases.add(Topic.ACTIONS, "how|preventing|avoiding|stopping|stop",
                "(?:(?:a |another )?(?:repeat|repetition|recurrence)|<it> (?:again|next time|in (?:the )?future))",
                "(?:(?:can|will|do|could) <we> (?:stop|prevent|avoid|keep) )?<it> (?:from )?(?:happening|occurring) again(?: .{2,30})?");
        phrases.add(Topic.ACTIONS, "things|work|jobs|changes", "to (?:do|fix|change|make|be (?:made|done))",
                "(?:we will make|planned)");
        phrases.add(Topic.ACTIONS, "action|task|measures", "(?:log|list|register|going forward)");
        phrases.add(Topic.ACTIONS, "actions|tasks|measures|steps|items",
                "(?:(?:that )?<we> (?:have )?|that (?:are|were) )?(?:agreed|identified|assigned|decided|raised|outstanding|remaining|allocated)"
                        + "(?: (?:up)?on)?(?: (?:from|in|at|after|during) .{2,40})?",
                "<we> (?:will|shall|are going to|agreed to|need to) take",
                "from (?:the|this) (?:review|incident|meeting|post ?mortem|retro)");
        phrases.add(Topic.ACTIONS, "way", "forward").add(Topic.ACTIONS, "plan", "of action");
        phrases.add(Topic.ACTIONS, "remediation|outstanding|improvement|open", "(?:tasks|ideas)");
        phrases.add(Topic.LESSONS, "what",
                "(?:did|do|can|could|should|have|will) <we> (?:\\p{L}+ )?(?:learn|learned|learnt|take away|take home"
                        + "|remember)(?: <from>)?",
                "<we> (?:(?:have|can|could|should|will) )?(?:learn|learned|learnt|take away|take|took|remember)(?: away)?(?: <from>)?",
                "(?:was|can be|could be|has been) learn(?:ed|t)(?: <from>)?", "<we> (?:now know|know now)",
                "do <we> know now(?: .{3,50})?");
        phrases.add(Topic.LESSONS, "take|key|main", "(?:take )?(?:aways?|home messages?)");
        phrases.add(Topic.LESSONS, "moral", "of (?:the|this) story");
    }

    private static void howItWent(Phrases phrases) {
        phrases.add(Topic.WENT_WRONG, "what|things",
                "(?:(?:has|have|had) gone|did go|went) (?:\\p{L}+ )?(?:wrong|bad|badly|poorly)",
                "(?:that )?did not (?:go|work)(?: .{2,30})?", "failed us",
                "was (?:bad|hard|difficult|missing|not (?:so |very )?good)", "made (?:<it>|things) (?:worse|harder|slower)",
                "(?:slowed|held|hindered|hurt|annoyed|failed|cost|let) us(?: (?:down|up|back|time))?", "got in (?:the|our) way",
                "(?:did )?<we> (?:miss|missed|do wrong|did wrong|do badly|did badly|get wrong|got wrong|did not like)",
                "(?:<we> )?(?:can|could|should|must|do) (?:<we> )?(?:need to |have to )?(?:improve|do better|have done better)(?: next time)?",
                "needs? (?:improving|to improve)", "to (?:improve|do better)");
        phrases.add(Topic.WENT_WRONG, "where", "(?:did )?<we> (?:struggled?|(?:fell|fall) short)");
        phrases.add(Topic.WENT_WRONG, "bad|negative|weak|pain", "(?:parts|things|points|aspects|spots|news)");
        phrases.add(Topic.WENT_WRONG, "areas|improvement", "(?:(?:of|for|to) improve(?:ment)?|areas|opportunities)");
        phrases.add(Topic.WENT_WRONG, "mistakes|difficulties|obstacles", "(?:we )?(?:made|met|had|faced|encountered)");
        phrases.add(Topic.WENT_WELL, "what|things",
                "(?:has gone|have gone|went|did go) (?:\\p{L}+ )?(?:well|right|smoothly)(?: for us)?",
                "(?:did |that )?work(?:ed)?(?: (?:well|for us|as (?:expected|planned|it should)))?", "(?:that )?helped(?: us)?",
                "saved (?:us|the day)", "was (?:good|done (?:well|right))",
                "(?:did )?<we> (?:do|did|get|got) (?:\\p{L}+ )?(?:well|right)",
                "(?:are <we>|<we> are) proud of", "<we> liked", "made <it> better",
                "(?:should <we> |<we> want to |to )keep(?: doing)?");
        phrases.add(Topic.WENT_WELL, "good|positive|bright|silver|plus",
                "(?:parts|things|points|aspects|notes|news|spots|linings?)");
        phrases.add(Topic.GOT_LUCKY, "where|what|how|when",
                "(?:did |were )?<we> (?:get |got |were |had |have )?(?:a bit )?(?:lucky|luck|fortunate)(?: with)?",
                "(?:luck|fortune|chance) (?:helped|<we> had|played a part)(?: us)?",
                "was (?:just |pure |sheer |only )?(?:luck|lucky)", "(?:could|could <it>) have been worse");
        phrases.add(Topic.GOT_LUCKY, "why", "(?:was <it> not|<it> was not) worse");
        phrases.add(Topic.GOT_LUCKY, "stroke|strokes|piece|pieces|bit|bits|role", "of (?:good )?luck");
        phrases.add(Topic.GOT_LUCKY, "lucky|happy|fortunate",
                "(?:breaks?|strikes?|accidents?|coincidences?|circumstances?|escapes?|factors?|chances?)");
        phrases.add(Topic.GOT_LUCKY, "pure|sheer|good", "(?:luck|fortune)");
    }
}
